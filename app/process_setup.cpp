// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "app/process_setup.h"

#include <QtGlobal>

#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace onecake {

namespace {

void findHome()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread runs yet.
    const passwd *const user = getpwuid(getuid());
    if (user != nullptr && user->pw_dir != nullptr && *user->pw_dir == '/')
        qputenv("HOME", user->pw_dir);
}

void allowNoCoreDumps()
{
    const rlimit nothing{0, 0};
    setrlimit(RLIMIT_CORE, &nothing);
#ifdef NDEBUG
    // Also none by way of a program that the system hands them to; no debugger gets in then.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

void setUpProcess()
{
    allowNoCoreDumps();
    findHome();
}

} // namespace onecake
