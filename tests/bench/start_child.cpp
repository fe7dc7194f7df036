// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT
//
// A window that says when its first picture is complete, for bench_start: ours, exactly as the
// command opens it, or an empty one.
// usage: start_child empty | start_child lab STORE-FILE

#include "app/commands.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class PaintWatch : public QObject
{
public:
    // Over as soon as the name of that file has been painted; without one, with the first picture.
    explicit PaintWatch(const QString &fileName)
        : m_fileName(fileName)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            if (!m_isPainted)
                tellAfterwards("painted");
            m_isPainted = true;
            const auto *label = qobject_cast<const QLabel *>(object);
            const bool isOpen =
                m_fileName.isEmpty() || (label != nullptr && label->text().contains(m_fileName));
            if (isOpen && !m_isOpen)
                tellAfterwards("open");
            m_isOpen = m_isOpen || isOpen;
        }
        return false;
    }

private:
    // A window's widgets are painted in one go, and what is queued meanwhile comes behind it.
    void tellAfterwards(const char *what)
    {
        QTimer::singleShot(0, this, [this, what] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("%s %lld\n", what,
                        static_cast<long long>(std::chrono::nanoseconds(now).count()));
            if (m_isOpen)
                QApplication::quit();
        });
    }

    QString m_fileName;
    bool m_isPainted = false;
    bool m_isOpen = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"onecake"_s);
    QCoreApplication::setOrganizationName(u"OneCake"_s);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"lab") {
        const QString file = arguments.value(1);
        const PaintWatch watch(QFileInfo(file).fileName());
        return static_cast<int>(onecake::runWindow({u"--store"_s, u"sqlite:"_s + file}));
    }
    const PaintWatch watch({});
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
