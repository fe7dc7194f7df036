// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/diagram_accessible.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

// One thing of the diagram.
class StopInterface final
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    StopInterface(QAbstractScrollArea *view, DiagramStops *stops, size_t stop)
        : m_view(view)
        , m_stops(stops)
        , m_stop(stop)
    {}

    [[nodiscard]] bool isValid() const override { return isThere(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isThere() ? m_stops->wordsOfStop(m_stop) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isThere())
            return {};
        const QRect area = m_stops->areaOfStop(m_stop);
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isThere();
        state.selected = isThere() && m_stops->chosenStop() == m_stop;
        state.focused = state.selected && m_view->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isThere() && name == pressAction())
            m_stops->chooseStop(m_stop);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    // Not once the diagram is gone, or shorter than it was.
    [[nodiscard]] bool isThere() const { return m_view && m_stop < m_stops->stopCount(); }

    QPointer<QAbstractScrollArea> m_view;
    DiagramStops *m_stops; // the same object
    size_t m_stop;
};

class DiagramInterface final : public QAccessibleWidget
{
public:
    DiagramInterface(QAbstractScrollArea *view, DiagramStops *stops)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
        , m_stops(stops)
    {}
    ~DiagramInterface() override
    {
        for (const auto &[stop, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(DiagramInterface)

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_stops->stopCount()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto found = m_ids.find(index);
        if (found == m_ids.end()) {
            auto *stop = new StopInterface(m_view, m_stops, static_cast<size_t>(index));
            found = m_ids.emplace(index, QAccessible::registerAccessibleInterface(stop)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[stop, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child)
                return stop;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            QAccessibleInterface *stop = child(index);
            if (stop->rect().contains(x, y))
                return stop;
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const std::optional<size_t> chosen = m_stops->chosenStop();
        return chosen ? child(static_cast<int>(*chosen)) : nullptr;
    }

private:
    QAbstractScrollArea *m_view;
    DiagramStops *m_stops;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *stops = dynamic_cast<DiagramStops *>(object);
    auto *view = qobject_cast<QAbstractScrollArea *>(object);
    return view == nullptr || stops == nullptr ? nullptr : new DiagramInterface(view, stops);
}

} // namespace

void makeDiagramsAccessible()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace onecake
