#include "ui/animation/ease_popup.h"

#include "core/script/ease.h"
#include "ui/animation/animation_words.h"
#include "ui/animation/ease_graph.h"
#include "ui/animation/ease_sliders.h"
#include "ui/support/theme.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/number_field.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QStyleOption>
#include <QStylePainter>
#include <QVBoxLayout>

#include <array>

namespace muto::ui {

using script::BezierEase;
using script::SpringEase;
using script::WiggleEase;

namespace {

constexpr int kColumns = 7;

QToolButton *tabButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setCheckable(true);
    button->setProperty("compact", true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

EaseCell::EaseCell(const QString &ease, QWidget *parent)
    : QToolButton(parent)
    , m_name(ease)
{
    setObjectName(QLatin1String("ease-") + ease);
    setAccessibleName(ease);
    setToolTip(ease);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void EaseCell::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const auto ease = script::Ease::parse(m_name);
    if (!ease)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeTokens &tokens = currentTokens();
    painter.setPen(
        QPen(isChecked() ? tokens.accent : tokens.text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(easeLine(easeMap(QRectF(rect()).adjusted(9, 7, -9, -7), *ease), *ease, 1));
}

EasePopup::EasePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_graph(new EaseGraph(this))
    , m_tabs(new QButtonGroup(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("easePopup"));
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Ease"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_graph);
    column->addWidget(makePages());
    column->addWidget(m_pages);
    m_pages->addWidget(makePresets());
    m_pages->addWidget(makeCurve());
    m_spring = makeSliders(EaseSliders::ofSpring(), [](const std::vector<double> &parts) {
        return script::easeName(SpringEase{parts[0], parts[1], parts[2], parts[3]});
    });
    m_wiggle = makeSliders(EaseSliders::ofWiggle(), [](const std::vector<double> &parts) {
        return script::easeName(WiggleEase{parts[0], parts[1]});
    });

    connect(m_graph, &EaseGraph::began, this, [this] {
        m_before = m_ease;
        Q_EMIT began();
    });
    connect(m_graph, &EaseGraph::bezierChanged, this,
            [this](const BezierEase &ease) { choose(script::easeName(ease)); });
    connect(m_graph, &EaseGraph::finished, this, &EasePopup::finished);
    connect(m_graph, &EaseGraph::cancelled, this, [this] {
        showEase(m_before);
        Q_EMIT cancelled();
    });
    setPage(Page::Presets);
}

QWidget *EasePopup::makePages()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const std::array<std::pair<QString, const char *>, 4> pages{{{tr("Presets"), "easePresets"},
                                                                 {tr("Curve"), "easeCurve"},
                                                                 {tr("Spring"), "easeSpring"},
                                                                 {tr("Wiggle"), "easeWiggle"}}};
    for (int i = 0; i < int(pages.size()); ++i) {
        QToolButton *button = tabButton(pages[std::size_t(i)].first, pages[std::size_t(i)].second, bar);
        m_tabs->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int page) { setPage(Page(page)); });
    return bar;
}

QWidget *EasePopup::makePresets()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    QString group;
    int row = -1, column = 0;
    for (const script::EasePreset &preset : script::easePresets()) {
        if (preset.group != group) {
            group = preset.group;
            auto *label = new QLabel(easeGroupLabel(group), page);
            label->setProperty("role", QStringLiteral("muted"));
            grid->addWidget(label, row + 1, 0, 1, kColumns);
            row += 2;
            column = 0;
        }
        auto *cell = new EaseCell(preset.name, page);
        m_cells.push_back(cell);
        grid->addWidget(cell, row, column++);
        connect(cell, &QToolButton::clicked, this, [this, cell] { choose(cell->ease()); });
    }
    return page;
}

QWidget *EasePopup::makeCurve()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    static const std::array<const char *, 4> names{"x1", "y1", "x2", "y2"};
    for (int i = 0; i < 4; ++i) {
        NumberRules rules{.unit = {}, .step = 0.01, .decimals = 2};
        if (i % 2 == 0) {
            rules.least = 0;
            rules.most = 1;
        }
        auto *field = new NumberField(rules, page);
        field->setObjectName(QLatin1String(names[std::size_t(i)]));
        const QString label = QLatin1String(names[std::size_t(i)]);
        field->edit().setAccessibleName(tr("Handle %1").arg(label));
        field->edit().setToolTip(i % 2 == 0 ? tr("Time of the handle, 0 to 1")
                                            : tr("Value of the handle; beyond 0 and 1 it overshoots"));
        auto *words = new QLabel(label, page);
        words->setProperty("role", QStringLiteral("muted"));
        words->setBuddy(&field->edit());
        grid->addWidget(words, i / 2, i % 2 * 2);
        grid->addWidget(field, i / 2, i % 2 * 2 + 1);
        m_numbers.push_back(field);
        connect(field, &NumberField::began, this, [this] {
            m_before = m_ease;
            Q_EMIT began();
        });
        connect(field, &NumberField::edited, this, [this, i](const ValueEdit &edit) {
            const BezierEase now = script::bezierOf(m_ease).value_or(m_graph->bezier());
            const std::array<double, 4> values{now.x1, now.y1, now.x2, now.y2};
            const auto text = edit(QString::number(values[std::size_t(i)]));
            if (text)
                typeBezier(i, text->toDouble());
        });
        connect(field, &NumberField::finished, this, &EasePopup::finished);
        connect(field, &NumberField::cancelled, this, [this] {
            showEase(m_before);
            Q_EMIT cancelled();
        });
    }
    grid->setRowStretch(2, 1);
    return page;
}

EaseSliders *EasePopup::makeSliders(std::span<const EaseRange> ranges,
                                    const std::function<QString(const std::vector<double> &)> &name)
{
    auto *sliders = new EaseSliders(ranges, this);
    m_pages->addWidget(sliders);
    connect(sliders, &EaseSliders::began, this, [this] {
        m_before = m_ease;
        Q_EMIT began();
    });
    connect(sliders, &EaseSliders::changed, this, [this, sliders, name] { choose(name(sliders->values())); });
    connect(sliders, &EaseSliders::finished, this, &EasePopup::finished);
    return sliders;
}

bool EasePopup::isSliding() const
{
    return m_spring->isSliding() || m_wiggle->isSliding();
}

bool EasePopup::stopSliding()
{
    return m_spring->stopSliding() || m_wiggle->stopSliding();
}

void EasePopup::setEase(const QString &ease)
{
    // While somebody drags, what was asked for comes back a moment later.
    if (isSliding() || ease == m_ease)
        return;
    showEase(ease);
}

void EasePopup::setPage(Page page)
{
    m_tabs->button(int(page))->setChecked(true);
    // As high as the page that is shown, not as the highest of them.
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == int(page) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(int(page));
    adjustSize();
    m_graph->setHandlesShown(page == Page::Curve);
    showEase(m_ease);
}

void EasePopup::choose(const QString &ease)
{
    showEase(ease);
    Q_EMIT easeChosen(ease);
}

void EasePopup::showEase(const QString &ease)
{
    m_ease = ease;
    m_graph->setEase(ease);
    for (EaseCell *cell : m_cells)
        cell->setChecked(cell->ease() == ease);
    const BezierEase bezier = m_graph->bezier();
    const std::array<double, 4> values{bezier.x1, bezier.y1, bezier.x2, bezier.y2};
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        m_numbers[i]->showValue({QString::number(values[i]), ValueTier::Changed, false});
    if (isSliding())
        return;
    const SpringEase spring = script::springOf(ease).value_or(SpringEase());
    m_spring->setValues({spring.mass, spring.stiffness, spring.damping, spring.velocity});
    const WiggleEase wiggle = script::wiggleOf(ease).value_or(WiggleEase());
    m_wiggle->setValues({wiggle.count, wiggle.amplitude});
}

void EasePopup::typeBezier(int which, double value)
{
    BezierEase ease = m_graph->bezier();
    const std::array<double *, 4> parts{&ease.x1, &ease.y1, &ease.x2, &ease.y2};
    *parts[std::size_t(which)] = value;
    choose(script::easeName(ease));
}

void EasePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && stopSliding()) {
        showEase(m_before);
        Q_EMIT cancelled();
        return;
    }
    QFrame::keyPressEvent(event);
}

void EasePopup::hideEvent(QHideEvent *event)
{
    if (stopSliding())
        Q_EMIT finished();
    QFrame::hideEvent(event);
}

} // namespace muto::ui
