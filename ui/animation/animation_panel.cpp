#include "ui/animation/animation_panel.h"

#include "core/script/animation_presets.h"
#include "ui/animation/animated_aspects.h"
#include "ui/animation/animation_editing.h"
#include "ui/animation/animation_words.h"
#include "ui/animation/motion_card.h"
#include "ui/animation/tween_card.h"
#include "ui/editing/selection.h"
#include "ui/support/icons.h"
#include "ui/support/menu_title.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

AnimationPanel::AnimationPanel(edit::Document &document, AnimationEditing &editing, Selection &selection,
                               QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_editing(editing)
    , m_selection(selection)
    , m_live(document)
    , m_title(new ElidedLabel(this))
    , m_subtitle(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_auto(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new QScrollArea(this))
    , m_emptyTitle(new QLabel(m_empty))
    , m_emptyText(new QLabel(m_empty))
    , m_emptyButton(new QPushButton(m_empty))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("animationPanel"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    makeHead(all);
    makeEmpty(all);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(8, 4, 8, 8);
    m_column->setSpacing(8);
    m_motionsTitle = new QLabel(tr("Not of the timeline: to be changed in the source"), body);
    m_motionsTitle->setObjectName(QStringLiteral("motionsTitle"));
    m_motionsTitle->setProperty("role", QStringLiteral("muted"));
    m_motionsTitle->setWordWrap(true);
    m_motionsTitle->setContentsMargins(4, 4, 4, 0);
    m_column->addWidget(m_motionsTitle);
    m_column->addStretch();
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    all->addWidget(m_scroll, 1);
    m_message->setObjectName(QStringLiteral("animationMessage"));
    m_message->setProperty("role", QStringLiteral("bad"));
    m_message->setWordWrap(true);
    m_message->setMargin(8);
    m_message->hide();
    all->addWidget(m_message);
    m_refresh.setSingleShot(true);

    connect(&m_refresh, &QTimer::timeout, this, &AnimationPanel::refresh);
    connect(&document, &edit::Document::changed, this, &AnimationPanel::refreshSoon);
    connect(&selection, &Selection::changed, this, [this] {
        m_live.end(); // what was being dragged is not what is shown any more
        say({});
        refreshSoon();
    });
    connect(&m_live, &LiveEdit::applied, this, [this] {
        say({});
        refreshSoon();
    });
    connect(&m_live, &LiveEdit::refused, this, [this](const Error &error) {
        say(error.message);
        refreshSoon(); // back to what is
        Q_EMIT refused(error);
    });
    refresh();
}

AnimationPanel::~AnimationPanel() = default;

void AnimationPanel::makeHead(QVBoxLayout *column)
{
    m_title->setObjectName(QStringLiteral("animationTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_subtitle->setObjectName(QStringLiteral("animationSubtitle"));
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->setTextFormat(Qt::PlainText);

    m_auto->setObjectName(QStringLiteral("autoKeyframes"));
    m_auto->setIcon(icon(QStringLiteral("auto-keyframe")));
    m_auto->setIconSize({16, 16});
    m_auto->setCheckable(true);
    m_auto->setAccessibleName(tr("Auto-keyframe"));
    m_auto->setProperty("compact", true);
    m_auto->setFocusPolicy(Qt::TabFocus);
    m_auto->setChecked(m_editing.autoKeyframes());
    connect(m_auto, &QToolButton::toggled, &m_editing, &AnimationEditing::setAutoKeyframes);
    connect(&m_editing, &AnimationEditing::autoKeyframesChanged, m_auto, &QToolButton::setChecked);

    m_add->setObjectName(QStringLiteral("addAnimation"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setIconSize({16, 16});
    m_add->setText(tr("Add"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAccessibleName(tr("Add an animation"));
    m_add->setToolTip(tr("Add an animation to what is selected"));
    m_add->setProperty("compact", true);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("addAnimationMenu"));
    m_add->setMenu(menu);
    fillAddMenu();

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(4);
    row->addLayout(words, 1);
    row->addWidget(m_auto);
    row->addWidget(m_add);
    column->addLayout(row);
}

void AnimationPanel::makeEmpty(QVBoxLayout *column)
{
    m_empty->setObjectName(QStringLiteral("animationEmpty"));
    m_emptyTitle->setProperty("role", QStringLiteral("heading"));
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyTitle->setWordWrap(true);
    m_emptyText->setObjectName(QStringLiteral("animationEmptyText"));
    m_emptyText->setProperty("role", QStringLiteral("muted"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyButton->setObjectName(QStringLiteral("animationEmptyButton"));
    m_emptyButton->setText(tr("Add an Animation"));
    m_emptyButton->setProperty("primary", true);
    auto *content = new QWidget;
    auto *picture = new QLabel(content);
    picture->setPixmap(
        icon(QStringLiteral("animation"), Tone::Muted).pixmap(QSize(32, 32), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(12);
    inside->addStretch(2);
    inside->addWidget(picture);
    inside->addWidget(m_emptyTitle);
    inside->addWidget(m_emptyText);
    inside->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    inside->addStretch(3);
    m_empty->setWidget(content);
    content->setAutoFillBackground(false); // it lies on the dock's colour
    m_empty->viewport()->setAutoFillBackground(false);
    m_empty->setWidgetResizable(true);
    m_empty->setFrameShape(QFrame::NoFrame);
    m_empty->setFocusPolicy(Qt::NoFocus);
    m_empty->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_empty, 1);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_shown.place && m_shown.place->hasTimeline())
            m_add->showMenu();
        else if (m_shown.place)
            run([this] {
                const QList<edit::ElementPath> selected = m_selection.elements();
                const Result<> written = m_editing.writeTimeline(m_selection.primary().file);
                m_selection.set(selected); // rather than the script that was inserted
                return written;
            });
    });
}

void AnimationPanel::fillAddMenu()
{
    QMenu *menu = m_add->menu();
    const auto addPreset = [&](const script::AnimationPreset &preset) {
        QAction *action = menu->addAction(presetLabel(preset.id));
        action->setObjectName(QLatin1String("preset-") + preset.id);
        connect(action, &QAction::triggered, this, [this, &preset] {
            run([this, &preset] { return m_editing.addPreset(m_selection.elements(), preset); });
        });
    };
    addMenuTitle(*menu, tr("When it comes"));
    for (const script::AnimationPreset &preset : script::animationPresets()) {
        if (!preset.isExit)
            addPreset(preset);
    }
    menu->addSeparator();
    addMenuTitle(*menu, tr("When it goes"));
    for (const script::AnimationPreset &preset : script::animationPresets()) {
        if (preset.isExit)
            addPreset(preset);
    }
    menu->addSeparator();
    QMenu *properties = menu->addMenu(tr("&Property from the Playhead on"));
    for (const TweenableProperty &property : tweenableProperties()) {
        QAction *action = properties->addAction(property.label);
        action->setObjectName(QLatin1String("property-") + property.entry);
        connect(action, &QAction::triggered, this, [this, name = property.entry] {
            run([this, name] { return m_editing.addAnimation(m_selection.elements(), name); });
        });
    }
}

void AnimationPanel::refreshSoon()
{
    m_isOutdated = true;
    if (isVisible())
        m_refresh.start(0);
}

void AnimationPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void AnimationPanel::refresh()
{
    m_isOutdated = false;
    m_shown = ElementAnimations::of(m_document, m_editing.library(), m_selection.primary());
    showHead();
    showCards();
    showMotions();
    showEmpty();
    // Nothing scrolls sideways here, so nothing may be narrower than its rows.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() + bar);
}

void AnimationPanel::showHead()
{
    const bool isThere = m_shown.place.has_value();
    m_title->setVisible(isThere);
    m_subtitle->setVisible(isThere);
    m_add->setVisible(isThere && m_shown.place->hasTimeline());
    m_auto->setVisible(isThere);
    if (!isThere)
        return;
    m_auto->setEnabled(m_shown.place->hasTimeline());
    m_auto->setToolTip(
        m_shown.place->hasTimeline()
            ? tr("Auto-keyframe: changes of animated properties become keyframes at the playhead")
            : tr("Auto-keyframe: this page has no GSAP timeline yet that keyframes could be written to"));
    m_title->setFullText(m_shown.place->label);
    m_subtitle->setText(tr("%n animation(s)", nullptr, int(m_shown.tweens.size() + m_shown.motions.size())));
}

void AnimationPanel::showEmpty()
{
    const bool isEmpty = m_shown.tweens.empty() && m_shown.motions.empty();
    m_empty->setVisible(isEmpty);
    m_scroll->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    if (!m_shown.place) {
        m_emptyTitle->setText(tr("Nothing is selected"));
        m_emptyText->setText(tr("Select a clip or a layer, and how it moves can be seen and changed here."));
    } else if (m_shown.place->hasTimeline()) {
        m_emptyTitle->setText(tr("Nothing moves this yet"));
        m_emptyText->setText(tr("Begin with an entrance, an exit, or a property of your choice."));
        m_emptyButton->setText(tr("Add an Animation"));
        m_emptyButton->setToolTip(tr("Add an animation to what is selected"));
    } else {
        m_emptyTitle->setText(tr("This page has no GSAP timeline"));
        m_emptyText->setText(
            m_shown.loadsGsap
                ? tr("Animations are kept in a timeline, a few lines of script at the end of the page.")
                : tr("Animations are kept in a timeline, a few lines of script at the end of the page. The "
                     "page has no GSAP yet: it will name it on the web, and you can have it fetched into "
                     "the project then."));
        m_emptyButton->setText(tr("Write a Timeline"));
        m_emptyButton->setToolTip(tr("Add an empty, paused timeline to the page"));
    }
    m_emptyButton->setVisible(m_shown.place.has_value());
}

TweenCard *AnimationPanel::makeCard()
{
    auto *card = new TweenCard(m_editing, m_live, m_scroll->widget());
    m_column->insertWidget(int(m_cards.size()), card);
    connect(card, &TweenCard::refused, this, &AnimationPanel::say);
    connect(card, &TweenCard::sourceRequested, this, &AnimationPanel::sourceRequested);
    connect(card, &TweenCard::timeRequested, this, &AnimationPanel::timeRequested);
    m_cards.push_back(card);
    return card;
}

/// Each tween keeps its card, wherever its time puts it, as long as a gesture may be going on in it.
void AnimationPanel::showCards()
{
    std::vector<ShownTween> tweens = m_shown.tweens;
    if (m_live.isActive()) {
        std::vector<ShownTween> asShown;
        for (const TweenCard *card : m_cards) {
            const auto same = std::find_if(tweens.begin(), tweens.end(), [card](const ShownTween &each) {
                return each.address == card->shown().address;
            });
            if (same != tweens.end()) {
                asShown.push_back(*same);
                tweens.erase(same);
            }
        }
        asShown.insert(asShown.end(), tweens.begin(), tweens.end());
        tweens = std::move(asShown);
    }
    while (m_cards.size() > tweens.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    for (std::size_t i = 0; i < tweens.size(); ++i) {
        TweenCard *card = i < m_cards.size() ? m_cards[i] : makeCard();
        card->showTween(tweens[i]);
        card->show();
    }
}

MotionCard *AnimationPanel::makeMotionCard()
{
    auto *card = new MotionCard(m_scroll->widget());
    m_column->insertWidget(m_column->count() - 1, card); // before what takes up the rest
    connect(card, &MotionCard::sourceRequested, this,
            [this](const script::CodePlace &where) { Q_EMIT sourceRequested(where.file, where.span); });
    m_motions.push_back(card);
    return card;
}

void AnimationPanel::showMotions()
{
    while (m_motions.size() > m_shown.motions.size()) {
        m_motions.back()->hide();
        m_motions.back()->deleteLater();
        m_motions.pop_back();
    }
    for (std::size_t i = 0; i < m_shown.motions.size(); ++i) {
        MotionCard *card = i < m_motions.size() ? m_motions[i] : makeMotionCard();
        card->showMotion(m_shown.motions[i]);
        card->show();
    }
    m_motionsTitle->setVisible(!m_motions.empty());
}

void AnimationPanel::run(const LiveEdit::Edit &edit)
{
    m_live.apply(edit);
}

void AnimationPanel::say(const QString &words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

} // namespace muto::ui
