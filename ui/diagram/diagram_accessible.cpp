// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/diagram/diagram_accessible.h"

#include "ui/diagram/diagram_view.h"

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
    StopInterface(DiagramView *view, size_t stop)
        : m_view(view)
        , m_stop(stop)
    {}

    [[nodiscard]] bool isValid() const override { return view() != nullptr; }
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
        const DiagramView *diagram = kind == QAccessible::Name ? view() : nullptr;
        return diagram != nullptr ? diagram->wordsOfStop(m_stop) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        const DiagramView *diagram = view();
        if (diagram == nullptr)
            return {};
        const QRect area = diagram->areaOfStop(m_stop);
        return {diagram->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const DiagramView *diagram = view();
        state.invalid = diagram == nullptr;
        state.selected = diagram != nullptr && diagram->chosenStop() == m_stop;
        state.focused = state.selected && diagram->hasFocus();
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
        if (DiagramView *diagram = view(); diagram != nullptr && name == pressAction())
            diagram->chooseStop(m_stop);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    // Null once the diagram is gone, or shorter than it was.
    [[nodiscard]] DiagramView *view() const
    {
        DiagramView *diagram = m_view;
        return diagram != nullptr && m_stop < diagram->book().stops().size() ? diagram : nullptr;
    }

    QPointer<DiagramView> m_view;
    size_t m_stop;
};

class DiagramInterface final : public QAccessibleWidget
{
public:
    explicit DiagramInterface(DiagramView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {}
    ~DiagramInterface() override
    {
        for (const auto &[stop, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(DiagramInterface)

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(m_view->book().stops().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto found = m_ids.find(index);
        if (found == m_ids.end()) {
            auto *stop = new StopInterface(m_view, static_cast<size_t>(index));
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
        const std::optional<size_t> chosen = m_view->chosenStop();
        return chosen ? child(static_cast<int>(*chosen)) : nullptr;
    }

private:
    DiagramView *m_view;
    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiagramView *>(object);
    return view == nullptr ? nullptr : new DiagramInterface(view);
}

} // namespace

void makeDiagramsAccessible()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace onecake
