// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "core/session/inspector/key_past_finder.h"

#include "core/base/detach.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onecake {

KeyPastFinder::KeyPastFinder(Trash trash, QObject *parent)
    : QObject(parent)
    , m_trash(std::move(trash))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this,
            [this] { detach(find(this, m_question), u"looking through the trash"_s); });
}

KeyPastFinder::~KeyPastFinder()
{
    stop();
}

void KeyPastFinder::stop()
{
    if (m_question.interrupt)
        m_question.interrupt->store(true);
}

void KeyPastFinder::ask(const KeyTable &table, const KeyRow &row)
{
    RecordedTable open = recordedTable(textOf(table.store), *table.browser);
    const bool isKnown = m_question.interrupt && m_question.key == row.key
        && m_question.scope == row.scope && m_question.table == open;
    if (isKnown)
        return;
    stop();
    m_past.reset();
    m_question = {std::move(open),
                  row.scope,
                  row.key,
                  row.item,
                  std::make_shared<const RecordReader>(table.reader),
                  std::make_shared<std::atomic<bool>>(false)};
    m_rest.start();
}

void KeyPastFinder::forget()
{
    stop();
    m_rest.stop();
    m_past.reset();
    m_question = {};
}

QCoro::Task<void> KeyPastFinder::find(QPointer<KeyPastFinder> finder, KeyPastQuestion question)
{
    const std::shared_ptr<SideThread> side = finder->m_side;
    const Interrupt interrupt = question.interrupt;
    const auto look = [trash = finder->m_trash, question] {
        return pastOf(trash, question);
    };
    KeyPast past = co_await side->run(look);
    if (!finder || interrupt->load())
        co_return;
    finder->m_past = std::move(past);
    Q_EMIT finder->found();
}

} // namespace onecake
