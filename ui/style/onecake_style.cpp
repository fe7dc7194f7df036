// SPDX-FileCopyrightText: 2026 OneCake contributors
// SPDX-License-Identifier: MIT

#include "ui/style/onecake_style.h"

#include "ui/style/accents.h"
#include "ui/style/status_icon.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onecake {

namespace {

constexpr const char *appearanceProperty = "appearance";

constexpr qreal corner = 6;
constexpr int titleMargin = 16;
constexpr int cellMargin = 6; // left and right of the text in a table

void paintPanel(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(QPen(border, 1));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

QStyleOptionButton withInkOnAction(QStyleOptionButton option)
{
    if (option.state.testFlag(QStyle::State_Enabled))
        option.palette.setColor(QPalette::ButtonText,
                                option.palette.color(QPalette::HighlightedText));
    return option;
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Accents accents = accentsOf(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isPressed = option.state.testFlag(QStyle::State_Sunken);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    if (option.state.testFlag(QStyle::State_AutoRaise) && !isPressed && !isHovered && !isOn)
        return;
    QColor ground = accents.raised;
    QColor border = accents.line;
    if (isEnabled && (isPrimary(widget) || isOn)) {
        ground = accents.action;
        border = accents.action;
    }
    const int change = isDark(option.palette) ? 118 : 104;
    if (isPressed)
        ground = ground.darker(change + 8);
    else if (isHovered)
        ground = isDark(option.palette) ? ground.lighter(change) : ground.darker(change);
    paintPanel(painter, option.rect, ground, border);
}

void paintFocus(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(QPalette::WindowText), 1.5, Qt::DotLine));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), corner - 2, corner - 2);
    painter.restore();
}

void paintHeader(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     accentsOf(option.palette).line);
}

// Up where the smallest is on top.
void paintSortArrow(QPainter &painter, const QStyleOptionHeader &option, const QWidget &header)
{
    constexpr qreal half = 4;
    const bool isAscending = option.sortIndicator == QStyleOptionHeader::SortDown;
    const qreal point = isAscending ? -half / 2 : half / 2;
    const QPointF centre(option.rect.center().x(), header.height() / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::PlaceholderText));
    painter.drawPolygon(QPolygonF({centre + QPointF(-half, -point), centre + QPointF(half, -point),
                                   centre + QPointF(0, point)}));
    painter.restore();
}

QStyleOptionHeaderV2 withLighterInk(const QStyleOptionHeader &option)
{
    QStyleOptionHeaderV2 lighter;
    if (const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option))
        lighter = *whole;
    else
        lighter.QStyleOptionHeader::operator=(option);
    const QColor ink = option.palette.color(QPalette::PlaceholderText);
    lighter.palette.setColor(QPalette::ButtonText, ink);
    return lighter;
}

void paintDockTitle(QPainter &painter, const QStyleOptionDockWidget &option, const QWidget *widget)
{
    painter.save();
    QFont font = widget != nullptr && widget->parentWidget() != nullptr
        ? widget->parentWidget()
              ->font() // as large as all else: a dock's own font stays what it was
        : painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.drawText(option.rect.adjusted(titleMargin, 0, -3 * titleMargin, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, option.title);
    painter.restore();
}

void paintTab(QPainter &painter, const QStyleOption &option)
{
    constexpr int barHeight = 3;
    const QRect &rect = option.rect;
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    painter.fillRect(QRect(rect.left(), rect.bottom() - barHeight + 1, rect.width(), barHeight),
                     accentsOf(option.palette).action);
}

bool bringsNothingBetter(const QStyle &style)
{
    return style.inherits("QFusionStyle") || style.name() == u"windows"_s;
}

constexpr qreal fieldCorner = 4;
constexpr qreal boxCorner = 3;

QColor outlineOf(const QStyleOption &option)
{
    const Accents accents = accentsOf(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return accents.line;
    return blend(option.palette.color(QPalette::Base), accents.aside, 0.75F);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor filled = isEnabled ? accentsOf(option.palette).action : outlineOf(option);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isOn ? filled : option.palette.color(QPalette::Base));
    painter.setPen(QPen(isOn ? filled : outlineOf(option), 1));
    painter.drawRoundedRect(box, boxCorner, boxCorner);
    painter.restore();
    if (isOn)
        paintStatusIcon(painter, box.adjusted(2, 2, -2, -2), StatusIcon::Check,
                        option.palette.color(QPalette::HighlightedText));
}

constexpr int menuArrowRoom = 10; // at either side of the words, which stay in the middle

bool hasMenu(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button != nullptr && button->popupMode() == QToolButton::InstantPopup
        && button->menu() != nullptr;
}

// Beside the words, as that of a box of choices: Qt puts it into the lower corner.
void paintMenuArrow(QPainter &painter, const QStyleOption &option, const QWidget &button)
{
    constexpr qreal half = 4;
    const QRect visual(button.width() - menuArrowRoom - static_cast<int>(half), 0,
                       static_cast<int>(2 * half), button.height());
    const QPointF centre =
        QRectF(QStyle::visualRect(option.direction, button.rect(), visual)).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(
        button.isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawPolygon(
        QPolygonF({centre + QPointF(-half, -half / 2), centre + QPointF(half, -half / 2),
                   centre + QPointF(0, half / 2)}));
    painter.restore();
}

// The handle is what stands out, on light ground as on dark.
void paintScrollHandle(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    constexpr int lean = 3;
    const bool isHeld = option.state.testFlag(QStyle::State_Sunken)
        && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QColor base = option.palette.color(QPalette::Base);
    const QColor color = blend(base, accentsOf(option.palette).aside, isHeld ? 0.9F : 0.6F);
    const bool isUpright = option.orientation == Qt::Vertical;
    const QRect bar =
        isUpright ? handle.adjusted(lean, 1, -lean, -1) : handle.adjusted(1, lean, -1, -lean);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal round = std::min(bar.width(), bar.height()) / 2.0;
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

} // namespace

OneCakeStyle::OneCakeStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void OneCakeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand || element == PE_PanelButtonTool)
        paintButton(*painter, *option, widget);
    else if (element == PE_FrameLineEdit)
        paintFieldFrame(*painter, *option);
    else if (element == PE_IndicatorCheckBox)
        paintCheckBox(*painter, *option);
    else if (element == PE_FrameFocusRect)
        paintFocus(*painter, *option);
    else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
             element == PE_IndicatorHeaderArrow && header != nullptr && widget != nullptr)
        paintSortArrow(*painter, *header, *widget);
    else if (element == PE_IndicatorArrowDown && hasMenu(widget))
        paintMenuArrow(*painter, *option, *widget);
    else if (element == PE_PanelScrollAreaCorner)
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    else if (element == PE_IndicatorDockWidgetResizeHandle)
        painter->fillRect(option->rect, accentsOf(option->palette).line);
    else if (element != PE_FrameDefaultButton && element != PE_FrameTabBarBase)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OneCakeStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button != nullptr && isPrimary(widget)) {
        const QStyleOptionButton filled = withInkOnAction(*button);
        QProxyStyle::drawControl(element, &filled, painter, widget);
    } else if (element == CE_PushButton) {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, *option); // Fusion shows it in its own panel, which is not drawn
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeader(*painter, *option);
    } else if (element == CE_HeaderLabel && header != nullptr) {
        const QStyleOptionHeaderV2 lighter = withLighterInk(*header);
        QProxyStyle::drawControl(element, &lighter, painter, widget);
    } else if (element == CE_TabBarTabShape) {
        paintTab(*painter, *option);
    } else if (element == CE_DockWidgetTitle && dock != nullptr) {
        paintDockTitle(*painter, *dock, widget);
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, accentsOf(option->palette).line);
    } else if (element == CE_MenuBarItem) {
        QProxyStyle::drawControl(element, option, painter, widget);
        // Fusion continues the bar's lower line, which lies elsewhere in a bar that is higher.
        if (!option->state.testFlag(QStyle::State_Sunken))
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                option->palette.window());
    } else if (element == CE_ToolBar) {
        const QRect &rect = option->rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          accentsOf(option->palette).line);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void OneCakeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    if (bar->maximum > bar->minimum)
        paintScrollHandle(*painter, *bar,
                          subControlRect(control, option, SC_ScrollBarSlider, widget));
}

QRect OneCakeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // Without arrows: the handle has the whole length.
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    int size = length;
    if (range > 0)
        size =
            static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep));
    size = std::clamp(size, std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)),
                      std::max(length, 1));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - size, bar->upsideDown);
    const auto along = [&](int from, int many) {
        const QRect rect = isUpright
            ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), many)
            : QRect(bar->rect.left() + from, bar->rect.top(), many, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (static_cast<int>(part)) {
    case SC_ScrollBarSlider:
        return along(start, size);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + size, length - start - size);
    default:
        return {};
    }
}

QIcon OneCakeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                 const QWidget *widget) const
{
    // Docks do not float here; each would load a picture for it.
    if (icon == SP_TitleBarNormalButton)
        return {};
    if (icon == SP_TitleBarCloseButton || icon == SP_DockWidgetCloseButton)
        return iconOf(StatusIcon::Close);
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return iconOf(StatusIcon::Skip);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int OneCakeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 1;
    case PM_DockWidgetTitleMargin:
        return 8;
    case PM_DockWidgetTitleBarButtonMargin:
        return 5;
    case PM_HeaderMargin:
        return cellMargin;
    case PM_FocusFrameHMargin:
        return cellMargin - 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: // as high as the letters beside it
        return std::max(QProxyStyle::pixelMetric(metric, option, widget),
                        widget == nullptr ? 0 : widget->fontMetrics().ascent());
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OneCakeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    // Buttons have no pictures that are only decoration; those that have one need it.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize OneCakeStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option->fontMetrics.height();
    if (type == CT_ComboBox || type == CT_PushButton || type == CT_ToolButton)
        result.setHeight(std::max(result.height(), line * 9 / 5));
    if (type == CT_ToolButton && hasMenu(widget))
        result.rwidth() += 2 * menuArrowRoom;
    if (type == CT_HeaderSection)
        result.setHeight(line + 2 * cellMargin + 2);
    return result;
}

Appearance appliedAppearance()
{
    return qApp->property(appearanceProperty).value<Appearance>();
}

void applyAppearance(Appearance appearance)
{
    qApp->setProperty(appearanceProperty, QVariant::fromValue(appearance));
    static const bool ownsLook = bringsNothingBetter(*QApplication::style());
    static const bool wasDark = isDark(QApplication::palette());
    if (ownsLook && !QApplication::style()->inherits("onecake::OneCakeStyle"))
        QApplication::setStyle(std::make_unique<OneCakeStyle>().release());
    const bool wantsDark =
        appearance == Appearance::Dark || (appearance == Appearance::System && wasDark);
    if (!ownsLook && appearance == Appearance::System) {
        QApplication::setPalette(QPalette());
        return;
    }
    const QPalette palette = wantsDark ? darkPalette() : lightPalette();
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
}

void paintFieldFrame(QPainter &painter, const QStyleOption &option)
{
    const bool isInFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isInFocus ? QPen(accentsOf(option.palette).action, 2)
                             : QPen(outlineOf(option), 1));
    const qreal half = isInFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), fieldCorner,
                            fieldCorner);
    painter.restore();
}

} // namespace onecake
