// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// Which shape and colour say what.

#include "ui/style/accents.h"
#include "ui/style/mark.h"

namespace onecake {

Mark markOf(LogicalState state)
{
    switch (state) {
    case LogicalState::InProgress:
        return Mark::Square;
    case LogicalState::Stuck:
        return Mark::Triangle;
    case LogicalState::Completed:
        return Mark::Disc;
    case LogicalState::Failed:
        return Mark::Cross;
    case LogicalState::ExpiredStillStored:
        return Mark::Ring;
    case LogicalState::Unreadable:
        return Mark::Dash;
    }
    Q_UNREACHABLE();
}

Mark markOf(VerdictState state)
{
    switch (state) {
    case VerdictState::Holds:
        return Mark::Check;
    case VerdictState::Broken:
        return Mark::Cross;
    case VerdictState::NotObserved:
        return Mark::Dash;
    case VerdictState::Undecided:
        return Mark::Hexagon;
    }
    Q_UNREACHABLE();
}

Mark markOf(LogTone tone)
{
    switch (tone) {
    case LogTone::Plain:
        return Mark::Nothing;
    case LogTone::Good:
        return Mark::Check;
    case LogTone::Effect:
        return Mark::Diamond;
    case LogTone::Trouble:
        return Mark::Cross;
    }
    Q_UNREACHABLE();
}

Mark markOf(ReportState state)
{
    switch (state) {
    case ReportState::Ok:
        return Mark::Check;
    case ReportState::Warning:
        return Mark::Triangle;
    case ReportState::Missing:
        return Mark::Cross;
    case ReportState::Unknown:
        return Mark::Dash;
    }
    Q_UNREACHABLE();
}

QColor colorOf(LogicalState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case LogicalState::InProgress:
        return accents.busy;
    case LogicalState::Stuck:
    case LogicalState::Failed:
        return accents.trouble;
    case LogicalState::Completed:
        return accents.good;
    case LogicalState::ExpiredStillStored:
    case LogicalState::Unreadable:
        return accents.aside;
    }
    Q_UNREACHABLE();
}

QColor colorOf(VerdictState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case VerdictState::Holds:
        return accents.good;
    case VerdictState::Broken:
        return accents.trouble;
    case VerdictState::NotObserved:
        return accents.aside;
    case VerdictState::Undecided:
        return accents.busy;
    }
    Q_UNREACHABLE();
}

QColor colorOf(LogTone tone, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (tone) {
    case LogTone::Plain:
        return accents.aside;
    case LogTone::Good:
        return accents.good;
    case LogTone::Effect:
        return accents.busy;
    case LogTone::Trouble:
        return accents.trouble;
    }
    Q_UNREACHABLE();
}

QColor colorOf(ReportState state, const QPalette &palette)
{
    const Accents accents = accentsOf(palette);
    switch (state) {
    case ReportState::Ok:
        return accents.good;
    case ReportState::Warning:
        return accents.busy;
    case ReportState::Missing:
        return accents.trouble;
    case ReportState::Unknown:
        return accents.aside;
    }
    Q_UNREACHABLE();
}

} // namespace onecake
