#include "ui/storyboard/storyboard_page.h"

#include "core/base/safe_path.h"
#include "ui/inspector/live_edit.h"
#include "ui/projects/poster_maker.h"
#include "ui/storyboard/frame_pane.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/picture_card_delegate.h"
#include "ui/widgets/seam_handle.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

using library::FrameStatus;
using library::kStoryboardFile;
using library::StoryboardFrame;

namespace {

constexpr QSize kFrameCard(240, 135);
constexpr int kLeastFrameCard = 200;
constexpr int kPaneWidth = 400;
constexpr int kMostFramePosters = 300;
constexpr int kPosterPauseMs = 300;
constexpr double kUsualPoster = 0.5; // of a frame's length, where it names no moment
constexpr double kUnknownPoster = 1; // seconds, where it has no length

enum FrameRole { FrameWordsRole = Qt::UserRole, FrameLengthRole, FrameStatusRole };

struct StoryboardTexts
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::StoryboardTexts)
};

QString statusWords(FrameStatus status)
{
    switch (status) {
    case FrameStatus::Outline:
        return {};
    case FrameStatus::Built:
        return StoryboardTexts::tr("Built", "a frame");
    case FrameStatus::Animated:
        return StoryboardTexts::tr("Animated", "a frame");
    }
    Q_UNREACHABLE();
}

QString secondsText(double seconds)
{
    return StoryboardTexts::tr("%1 s").arg(QLocale().toString(seconds, 'g', 4));
}

QToolButton *headButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

QString frameName(const StoryboardFrame &frame, int index)
{
    const QString number = frame.number.isEmpty() ? QString::number(index + 1) : frame.number;
    return frame.title.isEmpty() ? StoryboardTexts::tr("Frame %1").arg(number)
                                 : QStringLiteral("%1 · %2").arg(number, frame.title);
}

StoryboardPage::StoryboardPage(edit::Document &document, edit::EditorActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_live(new LiveEdit(document, this))
    , m_posters(
          new PosterMaker(PictureCache::ofProgram(QStringLiteral("storyboard"), kMostFramePosters), this))
    , m_message(new ElidedLabel(this))
    , m_about(new ElidedLabel(this))
    , m_progress(new QLabel(this))
    , m_leave(new QToolButton(this))
    , m_create(addCommand(*this, {"storyboard.new",
                                  tr("New Storyboard"),
                                  QStringLiteral("plus"),
                                  {},
                                  tr("Begin one with the parts that the film is made of")}))
    , m_asText(addCommand(*this, {"storyboard.text",
                                  tr("Edit as Text"),
                                  QStringLiteral("source"),
                                  {},
                                  tr("Go to where the storyboard is written")}))
    , m_cards(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_paneArea(new QScrollArea(this))
    , m_pane(new FramePane(m_paneArea->viewport()))
{
    setObjectName(QStringLiteral("storyboardPage"));
    makeCards();
    m_paneArea->setObjectName(QStringLiteral("framePaneArea"));
    m_paneArea->setWidget(m_pane);
    m_paneArea->setWidgetResizable(true);
    m_paneArea->setFrameShape(QFrame::NoFrame);
    m_paneArea->setFocusPolicy(Qt::NoFocus);
    m_paneArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_cards);
    halves->addWidget(m_paneArea);
    halves->setStretchFactor(0, 1);
    halves->setSizes({kPaneWidth * 2, kPaneWidth});
    takeKeys(*halves, tr("Edge between the frames and the one that is selected"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(halves, 1);
    setFocusProxy(m_cards);

    m_posters->setPauseMs(kPosterPauseMs);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &StoryboardPage::refresh);
    connect(m_posters, &PosterMaker::taken, this, [this](const QString &id, const QImage &poster) {
        m_pictures.insert(id, poster);
        m_refresh.start(0);
    });
    connect(&document, &edit::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.files.contains(kStoryboardFile))
            m_refresh.start(0);
    });
    connect(m_create, &QAction::triggered, this, &StoryboardPage::create);
    connect(m_asText, &QAction::triggered, this, [this] {
        const int frame = current();
        Q_EMIT sourceRequested(kStoryboardFile, frame < 0 ? 1 : m_board.frames[std::size_t(frame)].line);
    });
    connectPane();
    refresh();
}

StoryboardPage::~StoryboardPage() = default;

QWidget *StoryboardPage::makeHead()
{
    auto *head = new QWidget(this);
    m_message->setObjectName(QStringLiteral("storyboardMessage"));
    m_message->setProperty("role", QStringLiteral("heading"));
    m_message->setElideMode(Qt::ElideRight);
    m_about->setObjectName(QStringLiteral("storyboardAbout"));
    m_about->setProperty("role", QStringLiteral("muted"));
    m_about->setElideMode(Qt::ElideRight);
    m_progress->setObjectName(QStringLiteral("storyboardProgress"));
    m_progress->setProperty("role", QStringLiteral("muted"));
    m_leave->setObjectName(QStringLiteral("storyboardLeave"));
    m_leave->setText(tr("Back to the Film"));
    m_leave->setIcon(icon(QStringLiteral("film")));
    m_leave->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_message);
    words->addWidget(m_about);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(16, 12, 16, 8);
    line->setSpacing(12);
    line->addLayout(words, 1);
    line->addWidget(m_progress);
    line->addWidget(headButton(m_asText, head));
    line->addWidget(m_leave);
    return head;
}

void StoryboardPage::makeCards()
{
    m_cards->setObjectName(QStringLiteral("storyboardCards"));
    m_cards->setAccessibleName(tr("Frames of the storyboard"));
    m_cards->setModel(m_model);
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setMovement(QListView::Static);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setSpacing(4);
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setMouseTracking(true);
    auto *delegate = new PictureCardDelegate(kFrameCard, FrameWordsRole, m_cards);
    delegate->setLeastWidth(kLeastFrameCard);
    delegate->setBadges(FrameLengthRole, FrameStatusRole);
    m_cards->setItemDelegate(delegate);
    auto *empty =
        new EmptyState(m_cards, QStringLiteral("storyboard"),
                       tr("A storyboard is the plan of a film: its key moments, what is seen and said in "
                          "each, and how far they are. It is kept as STORYBOARD.md in the project."));
    empty->offer(m_create);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StoryboardPage::showCurrent);
    connect(m_cards, &QListView::activated, m_pane, &FramePane::openWished);
}

void StoryboardPage::connectPane()
{
    connect(m_pane, &FramePane::began, m_live, &LiveEdit::begin);
    connect(m_pane, &FramePane::finished, m_live, &LiveEdit::end);
    connect(m_pane, &FramePane::cancelled, m_live, &LiveEdit::cancel);
    connect(m_live, &LiveEdit::refused, this, &StoryboardPage::refused);
    connect(m_pane, &FramePane::valueWished, this, [this](const QString &key, const QString &value) {
        write([frame = current(), key, value](const QString &text) {
            return library::withFrameValue(text, frame, key, value);
        });
    });
    connect(m_pane, &FramePane::narrativeWished, this, [this](const QString &narrative) {
        write([frame = current(), narrative](const QString &text) {
            return library::withFrameNarrative(text, frame, narrative);
        });
    });
    connect(m_pane, &FramePane::stepWished, this,
            [this](int frames) { m_cards->setCurrentIndex(m_model->index(current() + frames, 0)); });
    connect(m_pane, &FramePane::openWished, this, [this] {
        const int frame = current();
        const QString source = frame < 0 ? QString() : m_board.frames[std::size_t(frame)].source;
        if (!source.isEmpty())
            Q_EMIT openRequested(source);
    });
}

void StoryboardPage::setLeave(QAction *leave)
{
    m_leave->setToolTip(leave->toolTip());
    connect(m_leave, &QToolButton::clicked, leave, &QAction::trigger);
}

void StoryboardPage::setProject(const QString &folder)
{
    m_folder = folder;
    m_pictures.clear();
    m_posters->stop();
    refresh();
}

void StoryboardPage::look()
{
    if (m_folder.isEmpty())
        return;
    if (!m_document.isOpen(kStoryboardFile) && QFileInfo::exists(m_folder + u'/' + kStoryboardFile) &&
        m_open) {
        if (const auto opened = m_open(kStoryboardFile); !opened)
            Q_EMIT refused(opened.error());
    }
    refresh();
    wantPosters();
}

void StoryboardPage::flush()
{
    QWidget *typing = QApplication::focusWidget();
    if (typing && m_pane->isAncestorOf(typing))
        typing->clearFocus();
}

void StoryboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void StoryboardPage::hideEvent(QHideEvent *event)
{
    m_posters->stop();
    QWidget::hideEvent(event);
}

int StoryboardPage::current() const
{
    const QModelIndex index = m_cards->currentIndex();
    return index.isValid() && index.row() < int(m_board.frames.size()) ? index.row() : -1;
}

QString StoryboardPage::text() const
{
    return QString::fromUtf8(m_document.bytes(kStoryboardFile));
}

/// Cards stay what they are as long as there are as many, and so does the one that is selected.
void StoryboardPage::refresh()
{
    m_board = library::readStoryboard(text());
    const int count = int(m_board.frames.size());
    m_model->setRowCount(count);
    m_model->setColumnCount(1);
    for (int row = 0; row < count; ++row) {
        const StoryboardFrame &frame = m_board.frames[std::size_t(row)];
        const QModelIndex index = m_model->index(row, 0);
        const QImage picture = m_pictures.value(posterKey(frame));
        m_model->setData(index, frameName(frame, row));
        m_model->setData(index, frame.voiceover.isEmpty() ? frame.scene : frame.voiceover, FrameWordsRole);
        m_model->setData(index, frame.seconds ? secondsText(*frame.seconds) : QString(), FrameLengthRole);
        m_model->setData(index, statusWords(frame.status), FrameStatusRole);
        m_model->setData(index,
                         picture.isNull() ? QVariant(icon(QStringLiteral("storyboard"), Tone::Muted))
                                          : QVariant(picture),
                         Qt::DecorationRole);
        m_model->setData(index, frame.scene, Qt::ToolTipRole);
    }
    if (count > 0 && !m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_model->index(0, 0));
    showHead();
    showCurrent();
}

void StoryboardPage::showHead()
{
    QStringList about;
    for (const QString &part : {m_board.arc, m_board.audience, m_board.format}) {
        if (!part.isEmpty())
            about += part;
    }
    m_message->setFullText(m_board.message.isEmpty() ? tr("Storyboard") : m_board.message);
    m_about->setFullText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());
    const auto howMany = [this](FrameStatus status) {
        return int(std::count_if(m_board.frames.begin(), m_board.frames.end(),
                                 [status](const StoryboardFrame &frame) { return frame.status == status; }));
    };
    double seconds = 0;
    for (const StoryboardFrame &frame : m_board.frames)
        seconds += frame.seconds.value_or(0);
    QStringList progress{tr("%n outlined", "frames", howMany(FrameStatus::Outline)),
                         tr("%n built", "frames", howMany(FrameStatus::Built)),
                         tr("%n animated", "frames", howMany(FrameStatus::Animated))};
    if (seconds > 0)
        progress += secondsText(seconds);
    m_progress->setText(progress.join(QStringLiteral(" · ")));
    m_progress->setVisible(!m_board.frames.empty());
    m_asText->setEnabled(m_document.isOpen(kStoryboardFile));
}

void StoryboardPage::showCurrent()
{
    const int row = current();
    m_paneArea->setVisible(row >= 0);
    if (row < 0)
        return;
    const StoryboardFrame &frame = m_board.frames[std::size_t(row)];
    m_pane->showFrame(frame, frameName(frame, row));
    m_pane->setPicture(m_pictures.value(posterKey(frame)));
    m_pane->setWays(row > 0, row + 1 < int(m_board.frames.size()));
}

/// All that a picture depends on, as far as its page itself tells; empty where there is none to be taken.
QString StoryboardPage::posterKey(const StoryboardFrame &frame) const
{
    if (frame.source.isEmpty() || m_folder.isEmpty())
        return {};
    const auto path = pathInside(m_folder, frame.source);
    const QFileInfo file(path.value_or(QString()));
    if (!file.isFile())
        return {};
    return QStringList{m_folder, frame.source, QString::number(file.size()),
                       QString::number(file.lastModified().toMSecsSinceEpoch()),
                       QString::number(frame.poster.value_or(frame.seconds.value_or(0)))}
        .join(QLatin1Char('\n'));
}

void StoryboardPage::wantPosters()
{
    std::vector<PosterWish> wishes;
    for (const StoryboardFrame &frame : m_board.frames) {
        const QString key = posterKey(frame);
        if (key.isEmpty() || m_pictures.contains(key))
            continue;
        const double usual = frame.seconds ? *frame.seconds * kUsualPoster : kUnknownPoster;
        wishes.push_back({key, m_folder, frame.source, frame.poster.value_or(usual), key});
    }
    if (isVisible() && !wishes.empty())
        m_posters->want(wishes);
}

/// With the parts that the film is made of; an empty file before that, for undo.
void StoryboardPage::create()
{
    if (!m_document.isOpen(kStoryboardFile)) {
        if (const auto made = m_document.open(kStoryboardFile, {}); !made)
            return Q_EMIT refused(made.error());
    }
    const QString text = library::newStoryboard(m_plan ? m_plan() : library::Storyboard());
    edit::StepScope step(m_document, tr("New storyboard"));
    if (const auto written = m_actions.editSource(kStoryboardFile, text.toUtf8()); !written)
        Q_EMIT refused(written.error());
}

void StoryboardPage::write(const std::function<QString(const QString &)> &edit)
{
    m_live->apply([this, edit]() -> Result<> {
        const QByteArray changed = edit(text()).toUtf8();
        if (changed == m_document.bytes(kStoryboardFile))
            return ok();
        edit::StepScope step(m_document, tr("Edit the storyboard"));
        return m_actions.editSource(kStoryboardFile, changed);
    });
}

} // namespace muto::ui
