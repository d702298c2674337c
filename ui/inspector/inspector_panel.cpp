#include "ui/inspector/inspector_panel.h"

#include "core/edit/clip_times.h"
#include "core/edit/editor_actions.h"
#include "ui/editing/selection.h"
#include "ui/inspector/binding_section.h"
#include "ui/inspector/composition_section.h"
#include "ui/inspector/instance_section.h"
#include "ui/inspector/style_sections.h"
#include "ui/inspector/text_section.h"
#include "ui/inspector/timing_section.h"
#include "ui/sound/sound_section.h"
#include "ui/support/icons.h"
#include "ui/support/kind_look.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/font_field.h"
#include "ui/widgets/paint_field.h"
#include "ui/widgets/simple_editors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace muto::ui {

using composition::ClipKind;
using edit::ElementPath;

namespace {

constexpr int kHeaderIcon = 20;

/// Which holds others and is nothing else.
bool isPlainBox(const InspectedElement &element)
{
    return element.tag == QLatin1String("div") && !element.isLeaf && !element.has("data-composition-id") &&
           !element.has("data-composition-src");
}

} // namespace

InspectorPanel::InspectorPanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                               QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_selection(selection)
    , m_live(document)
    , m_icon(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_subtitle(new QLabel(this))
    , m_hide(new QToolButton(this))
    , m_group(new QToolButton(this))
    , m_ungroup(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new QLabel(tr("Open a composition, and what is selected in it can be changed here."), this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("inspectorPanel"));
    m_refresh.setSingleShot(true);
    dressLabels();
    makeHeaderButtons();
    makeSections({document, actions, m_live});
    layOut();
    connectSections();
    connect(&m_refresh, &QTimer::timeout, this, &InspectorPanel::refresh);
    connect(&document, &edit::Document::changed, this, [this] { m_refresh.start(0); });
    connect(&selection, &Selection::changed, this, [this] {
        m_live.end(); // what was being dragged is not what is shown any more
        say({});
        m_refresh.start(0);
        ask();
    });
    refresh();
}

void InspectorPanel::dressLabels()
{
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_empty->setObjectName(QStringLiteral("inspectorEmpty"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_message->setObjectName(QStringLiteral("inspectorMessage"));
    m_message->setWordWrap(true);
    m_message->setProperty("role", QStringLiteral("bad"));
    m_message->setMargin(8);
    m_message->hide();
}

void InspectorPanel::makeHeaderButtons()
{
    const auto dress = [](QToolButton *button, const char *name, const QString &picture) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(picture));
        button->setIconSize({16, 16});
        button->setProperty("compact", true);
        button->setFocusPolicy(Qt::TabFocus);
    };
    dress(m_hide, "inspectorHide", QStringLiteral("eye"));
    dress(m_group, "inspectorGroup", QStringLiteral("group"));
    dress(m_ungroup, "inspectorUngroup", QStringLiteral("ungroup"));
    m_group->setToolTip(tr("Group what is selected"));
    m_ungroup->setToolTip(tr("Ungroup: what is in it takes its place"));
    for (QToolButton *button : {m_group, m_ungroup})
        button->setAccessibleName(button->toolTip());
    connect(m_hide, &QToolButton::clicked, this, &InspectorPanel::toggleHidden);
    connect(m_group, &QToolButton::clicked, this, &InspectorPanel::groupRequested);
    connect(m_ungroup, &QToolButton::clicked, this, &InspectorPanel::ungroupRequested);
}

void InspectorPanel::toggleHidden()
{
    m_live.end();
    m_live.apply([this, elements = m_selection.elements()] { return m_actions.toggleHidden(elements); });
}

void InspectorPanel::makeSections(const InspectorTools &tools)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    m_scroll->setWidget(body);
    body->installEventFilter(this);
    body->setAutoFillBackground(false); // it lies on the dock's colour
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_media = new MediaSection(tools);
    addSection(new CompositionSection(tools));
    addSection(new TextSection(tools));
    addSection(new TimingSection(tools));
    m_instance = new InstanceSection(tools);
    addSection(m_instance);
    addSection(m_media);
    m_grading = new GradingSection(tools);
    addSection(m_grading);
    m_sound = new SoundSection(tools);
    addSection(m_sound);
    for (InspectorSection *section : makeStyleSections(tools))
        addSection(section);
    addSection(new BindingSection(tools));
    column->addStretch();
}

void InspectorPanel::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 8, 12, 8);
    header->setSpacing(8);
    header->addWidget(m_icon);
    header->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_group, m_ungroup, m_hide})
        buttons->addWidget(button);
    header->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(header);
    all->addWidget(m_empty, 1);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_message);
}

void InspectorPanel::connectSections()
{
    for (const FontField *field : findChildren<FontField *>())
        connect(field, &FontField::familyChosen, this, &InspectorPanel::prepareFont);
    connect(m_instance, &InstanceSection::fontChosen, this, &InspectorPanel::prepareFont);
    connect(m_media, &MediaSection::copyPathRequested, this, &InspectorPanel::copyPathRequested);
    connect(m_media, &MediaSection::volumeLaneRequested, m_sound, &SoundSection::automateVolume);
    connect(m_sound, &SoundSection::selectRequested, &m_selection, &Selection::select);
    connect(&m_live, &LiveEdit::applied, this, [this] {
        say({});
        m_refresh.start(0);
    });
    connect(&m_live, &LiveEdit::refused, this, [this](const Error &error) {
        say(error.message);
        m_refresh.start(0); // back to what is
        Q_EMIT refused(error);
    });
    connect(m_grading, &GradingSection::comparing, this, &InspectorPanel::comparingGrading);
}

InspectorPanel::~InspectorPanel() = default;

void InspectorPanel::addSection(InspectorSection *section)
{
    auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    column->addWidget(section);
    m_sections.push_back(section);
    connect(section, &InspectorSection::refused, this, &InspectorPanel::say);
    connect(section, &InspectorSection::keyframeRequested, this, &InspectorPanel::keyframeRequested);
    connect(section, &InspectorSection::sourceRequested, this, &InspectorPanel::sourceRequested);
}

void InspectorPanel::setEntry(const QString &file)
{
    m_entry = file;
    m_refresh.start(0);
}

void InspectorPanel::setComputedStyles(ComputedStyles *styles)
{
    if (m_styles)
        m_styles->disconnect(this);
    m_styles = styles;
    m_computed.clear();
    if (!styles)
        return;
    connect(styles, &ComputedStyles::answered, this, [this](const ComputedValues &values) {
        m_computed = values;
        m_refresh.start(0);
    });
    connect(styles, &ComputedStyles::outdated, this, &InspectorPanel::ask);
    ask();
}

void InspectorPanel::setAnimatedProperties(AnimatedProperties *animated)
{
    if (m_animated)
        m_animated->disconnect(this);
    m_animated = animated;
    if (animated) {
        connect(animated, &AnimatedProperties::changed, this, [this] { m_refresh.start(0); });
        connect(animated, &AnimatedProperties::playheadMoved, this, [this] {
            for (InspectorSection *section : m_sections)
                section->showKeyframes();
        });
    }
    m_refresh.start(0);
}

void InspectorPanel::setBrowse(MediaSection::Browse browse)
{
    const auto fills = findChildren<PaintField *>();
    for (PaintField *fill : fills) {
        fill->picture().setBrowse(
            [browse](PathField::Taken taken) { browse(composition::ClipKind::Image, std::move(taken)); });
    }
    m_instance->setBrowse(
        [browse](PathField::Taken taken) { browse(composition::ClipKind::Image, std::move(taken)); });
    m_media->setBrowse(std::move(browse));
}

void InspectorPanel::setPictures(const std::function<QStringList()> &names)
{
    const auto fills = findChildren<PaintField *>();
    for (PaintField *fill : fills)
        fill->picture().setNames(names);
}

void InspectorPanel::setLuts(const std::function<QStringList()> &names, const PathField::Browse &browse)
{
    m_grading->setLuts(names, browse);
}

void InspectorPanel::setFonts(const QStringList &project, const QStringList &own)
{
    const auto fields = findChildren<FontField *>();
    for (FontField *field : fields) {
        field->setProjectFamilies(project);
        field->setOwnFamilies(own);
    }
    m_instance->setFonts(project, own);
}

/// The edit that comes next, at once, writes the family: whoever brings its files along makes it a part of
/// that. Where none comes, none that comes later is meant.
void InspectorPanel::prepareFont(const QString &family)
{
    if (!m_useFont)
        return;
    const QList<ElementPath> shown = shownElements();
    m_live.handNextTo([this, family, page = shown.isEmpty() ? m_entry : shown.front().file](
                          const LiveEdit::Edit &write) { m_useFont(family, page, write); });
    QMetaObject::invokeMethod(
        this, [this] { m_live.handNextTo({}); }, Qt::QueuedConnection);
}

void InspectorPanel::showAgain()
{
    m_refresh.start(0);
}

void InspectorPanel::showEffects()
{
    m_areEffectsWanted = true;
    m_refresh.start(0);
}

/// What can be heard has effects of its sound, and what can only be seen a grading.
void InspectorPanel::revealEffects()
{
    InspectorSection *const wanted =
        m_sound->isHidden() ? static_cast<InspectorSection *>(m_grading) : m_sound;
    if (wanted->isHidden())
        return;
    wanted->setOpen(true);
    if (auto *heading = wanted->findChild<QToolButton *>({}, Qt::FindDirectChildrenOnly))
        heading->setFocus(Qt::OtherFocusReason);
    // Once everything has its place: its heading at the top, or as far up as there is something below it.
    QTimer::singleShot(0, wanted, [this, wanted] { m_scroll->verticalScrollBar()->setValue(wanted->y()); });
}

QList<ElementPath> InspectorPanel::shownElements() const
{
    if (!m_selection.isEmpty())
        return m_selection.elements();
    const composition::HtmlDocument *html = m_document.html(m_entry);
    const auto root = html ? edit::ClipTimes(*html).root() : std::nullopt;
    return root ? QList{m_document.paths(m_entry)->of(*root)} : QList<ElementPath>();
}

void InspectorPanel::refresh()
{
    m_inspection = Inspection::of(m_document, shownElements(), m_computed);
    showHeader();
    m_scroll->setVisible(!m_inspection.isEmpty());
    m_empty->setVisible(m_inspection.isEmpty());
    for (InspectorSection *section : m_sections)
        section->showInspection(m_inspection, m_animated);
    if (std::exchange(m_areEffectsWanted, false))
        revealEffects();
}

/// Rows come and go after they were asked for: whenever that is, nothing is cut off.
bool InspectorPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest) {
        const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
        m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width() + bar);
        setMinimumWidth(m_scroll->minimumWidth()); // whatever is usual for panels
    }
    return QWidget::eventFilter(watched, event);
}

/// The film itself is neither hidden nor in a group.
void InspectorPanel::showHeaderButtons()
{
    const auto &elements = m_inspection.elements();
    const bool isAny = !m_selection.isEmpty() && !elements.empty() &&
                       std::none_of(elements.begin(), elements.end(), std::mem_fn(&InspectedElement::isRoot));
    const bool isOne = elements.size() == 1;
    const bool areHidden = m_inspection.all([](const auto &each) { return each.has("data-hidden"); });
    m_hide->setVisible(isAny);
    m_group->setVisible(isAny && !isOne);
    m_ungroup->setVisible(isAny && isOne && isPlainBox(elements.front()));
    m_hide->setIcon(icon(areHidden ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_hide->setToolTip(areHidden ? (isOne ? tr("Show") : tr("Show all"))
                                 : (isOne ? tr("Hide") : tr("Hide all")));
    m_hide->setAccessibleName(m_hide->toolTip());
}

void InspectorPanel::showHeader()
{
    const bool isEmpty = m_inspection.isEmpty();
    showHeaderButtons();
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_subtitle)})
        part->setVisible(!isEmpty);
    if (isEmpty)
        return;
    const InspectedElement &element = m_inspection.primary();
    const int count = int(m_inspection.elements().size());
    m_icon->setPixmap(clipKindIcon(element.kind)
                          .pixmap(QSize(kHeaderIcon, kHeaderIcon), devicePixelRatioF(), QIcon::Normal));
    m_title->setFullText(count == 1 ? element.label : tr("%n element(s)", "selected", count));
    const QString id = element.has("id") ? QLatin1Char('#') + element.attribute("id") : QString();
    m_subtitle->setText(count > 1 ? tr("Values that differ show as —")
                                  : QStringLiteral("<%1> %2").arg(element.tag, id).trimmed());
    m_subtitle->setTextFormat(Qt::PlainText);
}

void InspectorPanel::ask()
{
    if (m_styles && !m_selection.isEmpty())
        m_styles->request(m_selection.elements());
}

void InspectorPanel::say(const QString &words)
{
    m_message->setText(words);
    m_message->setVisible(!words.isEmpty());
}

} // namespace muto::ui
