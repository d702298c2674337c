#include "ui/captions/captions_panel.h"

#include "core/captions/subtitle_writer.h"
#include "ui/captions/caption_dialog.h"
#include "ui/captions/caption_find_bar.h"
#include "ui/captions/captions_model.h"
#include "ui/captions/scripted_words.h"
#include "ui/captions/word_form.h"
#include "ui/captions/word_strip.h"
#include "ui/editing/selection.h"
#include "ui/inspector/live_edit.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/padded_delegate.h"
#include "ui/widgets/seam_handle.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

using captions::TimeSpan;

constexpr int kTimeColumn = 76;
constexpr double kWide = 1.5;
constexpr int kListHeight = 320;
constexpr int kDetailsHeight = 430;

} // namespace

CaptionsPanel::CaptionsPanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                             Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_dialogs(dialogs)
    , m_edits(document, actions, QString())
    , m_model(new CaptionsModel(this))
    , m_live(new LiveEdit(document, this))
    , m_view(new QTreeView(this))
    , m_empty(nullptr)
    , m_find(new CaptionFindBar(this))
    , m_stripArea(new QScrollArea(this))
    , m_strip(new WordStrip)
    , m_form(new WordForm)
    , m_details(new QWidget(this))
    , m_halves(new QSplitter(Qt::Vertical, this))
    , m_scripted(new ScriptedWords(document, actions, this))
{
    setObjectName(QStringLiteral("captionsPanel"));
    makeList();
    m_find->hide();
    makeActions();
    m_empty->offer(m_import);
    m_empty->offer(m_addLine);
    makeDetails();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_find);
    column->addWidget(m_halves, 1);
    column->addWidget(m_scripted, 1);
    m_scripted->hide();

    m_refresh.setSingleShot(true);
    m_model->setEdits(&m_edits);
    connectViews();
    connectWords();
    refresh();
}

CaptionsPanel::~CaptionsPanel() = default;

void CaptionsPanel::makeList()
{
    m_view->setObjectName(QStringLiteral("captionList"));
    m_view->setAccessibleName(tr("Captions"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setItemDelegate(new PaddedDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(CaptionsModel::Start, kTimeColumn);
    m_view->header()->resizeSection(CaptionsModel::End, kTimeColumn);
    m_empty = new EmptyState(m_view, QStringLiteral("captions"), QString());
}

/// The words of the caption that is selected, below the list.
void CaptionsPanel::makeDetails()
{
    m_stripArea->setWidget(m_strip);
    m_stripArea->setWidgetResizable(true);
    m_stripArea->setFrameShape(QFrame::NoFrame);
    m_stripArea->setFocusPolicy(Qt::NoFocus);
    m_stripArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stripArea->viewport()->setAutoFillBackground(false);
    m_strip->setAutoFillBackground(false);
    auto *formArea = new QScrollArea(m_details);
    formArea->setWidget(m_form);
    formArea->setWidgetResizable(true);
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setFocusPolicy(Qt::NoFocus);
    formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto *below = new QVBoxLayout(m_details);
    below->setContentsMargins(12, 8, 8, 8);
    below->setSpacing(8);
    below->addWidget(m_stripArea);
    below->addWidget(formArea, 1);
    m_halves->setObjectName(QStringLiteral("captionSplitter"));
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_view);
    m_halves->addWidget(m_details);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 0);
    m_halves->setSizes({kListHeight, kDetailsHeight});
    takeKeys(*m_halves, tr("Edge between the captions and the words"));
}

void CaptionsPanel::makeActions()
{
    const auto make = [this](const char *name, const QString &iconName, const QString &text,
                             const QString &explanation, const QList<QKeySequence> &keys = {}) {
        return addCommand(
            *this,
            {.name = name, .text = text, .iconName = iconName, .keys = keys, .explanation = explanation});
    };
    m_addLine = make("captions.new", QStringLiteral("clip-text"), tr("&New Caption"),
                     tr("Write a new caption at the playhead"));
    m_split = make("captions.split", QStringLiteral("split"), tr("&Split Before the Word"),
                   tr("Split the caption before the word that is selected"));
    m_merge = make("captions.merge", QStringLiteral("close-gap"), tr("&Merge with the Next"),
                   tr("Make one caption of this one and the next"));
    m_add = make("captions.addWord", QStringLiteral("plus"), tr("&Add a Word"),
                 tr("Add a word behind the one that is selected"));
    m_remove = make("captions.removeWord", QStringLiteral("minus"), tr("&Remove the Word"),
                    tr("Remove the words that are selected"));
    m_removeLine = addCommand(*m_view, {.name = "captions.delete",
                                        .text = tr("&Delete the Caption"),
                                        .iconName = QStringLiteral("delete"),
                                        .keys = {Qt::Key_Delete},
                                        .explanation = tr("Delete the caption that is selected"),
                                        .context = Qt::WidgetShortcut});
    m_showFind = make("captions.find", QStringLiteral("search"), tr("&Find and Replace"),
                      tr("Find and replace in captions"), {QKeySequence::Find});
    m_showFind->setCheckable(true);
    m_export = make("captions.export", QStringLiteral("save"), tr("&Export…"),
                    tr("Save the captions as a file: SubRip or WebVTT"));
    m_import = make("captions.import", QStringLiteral("import"), tr("Import Captions…"),
                    tr("Captions from a file: SubRip, WebVTT or a transcript"));
    m_view->removeAction(m_removeLine); // the last of its menu
    m_view->addActions({m_addLine, m_split, m_merge, m_removeLine});
}

QWidget *CaptionsPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    const auto addButton = [&](QAction *action) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
        row->addWidget(button);
    };
    for (QAction *action : {m_addLine, m_split, m_merge, m_add, m_remove, m_removeLine})
        addButton(action);
    row->addWidget(makeStyles(bar));
    row->addStretch();
    for (QAction *action : {m_showFind, m_export})
        addButton(action);
    return bar;
}

QToolButton *CaptionsPanel::makeStyles(QWidget *bar)
{
    m_styles = new QToolButton(bar);
    m_styles->setObjectName(QStringLiteral("captionStyles"));
    m_styles->setIcon(icon(QStringLiteral("font")));
    m_styles->setAccessibleName(tr("Style of the captions"));
    m_styles->setToolTip(tr("Give all captions another style"));
    m_styles->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_styles);
    auto *group = new QActionGroup(menu);
    for (const captions::CaptionStyle style : captions::kCaptionStyles) {
        QAction *action = menu->addAction(captionStyleName(style));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, style] { apply(m_edits.restyle(style)); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, style] {
            action->setChecked(currentLine() && captions::captionStyleOf(currentLine()->style) == style);
        });
    }
    m_styles->setMenu(menu);
    return m_styles;
}

void CaptionsPanel::connectViews()
{
    connect(&m_refresh, &QTimer::timeout, this, &CaptionsPanel::refresh);
    connect(&m_document, &edit::Document::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.files.contains(m_file) && isVisible())
            m_refresh.start(0);
    });
    connect(&m_selection, &Selection::changed, this, &CaptionsPanel::followSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CaptionsPanel::selectLine);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT timeRequested(m_model->lines().lines[std::size_t(index.row())].start);
    });
    connect(m_model, &CaptionsModel::refused, this, &CaptionsPanel::refused);
    connect(m_live, &LiveEdit::refused, this, &CaptionsPanel::refused);
    connect(m_split, &QAction::triggered, this, [this] { apply(m_edits.split(line(), m_strip->current())); });
    connect(m_merge, &QAction::triggered, this, [this] { apply(m_edits.mergeWithNext(line())); });
    connect(m_addLine, &QAction::triggered, this, &CaptionsPanel::addLine);
    connect(m_add, &QAction::triggered, this, &CaptionsPanel::addWord);
    connect(m_remove, &QAction::triggered, this, [this] {
        std::vector<int> words = m_strip->selected();
        std::sort(words.rbegin(), words.rend());
        edit::StepScope step(m_document, tr("Remove Words"));
        for (const int word : words) {
            if (line() >= 0)
                apply(m_edits.removeWord(line(), word));
        }
    });
    connect(m_removeLine, &QAction::triggered, this, [this] {
        if (line() >= 0)
            apply(m_edits.remove(line()));
    });
    connect(m_showFind, &QAction::toggled, this, [this](bool shown) {
        m_find->setVisible(shown);
        if (shown)
            m_find->begin();
    });
    connect(m_find, &CaptionFindBar::closed, this, [this] {
        m_showFind->setChecked(false);
        m_view->setFocus();
    });
    connect(m_find, &CaptionFindBar::nextRequested, this, &CaptionsPanel::findNext);
    connect(m_find, &CaptionFindBar::replaceRequested, this, &CaptionsPanel::replaceAll);
    connect(m_find, &CaptionFindBar::changed, this, [this] { m_find->tell({}); });
    connect(m_import, &QAction::triggered, this, &CaptionsPanel::importRequested);
    connect(m_export, &QAction::triggered, this, &CaptionsPanel::exportCaptions);
}

void CaptionsPanel::connectWords()
{
    const auto begin = [this] { m_live->begin(); };
    const auto end = [this] { m_live->end(); };
    const auto cancel = [this] { m_live->cancel(); };
    connect(m_strip, &WordStrip::began, this, begin);
    connect(m_strip, &WordStrip::finished, this, end);
    connect(m_strip, &WordStrip::cancelled, this, cancel);
    connect(m_form, &WordForm::began, this, begin);
    connect(m_form, &WordForm::finished, this, end);
    connect(m_form, &WordForm::cancelled, this, cancel);
    connect(m_scripted, &ScriptedWords::refused, this, &CaptionsPanel::refused);
    connect(m_strip, &WordStrip::timeRequested, this, &CaptionsPanel::timeRequested);
    connect(m_strip, &WordStrip::selectionChanged, this, [this] {
        m_form->show(currentLine(), m_strip->selected());
        showActions();
        if (const int word = m_strip->current(); word >= 0) {
            const QRect rect = m_strip->wordRect(word);
            m_stripArea->ensureVisible(rect.center().x(), rect.center().y(), rect.width(), 0);
        }
    });
    connect(m_strip, &WordStrip::timesWished, this, [this](int word, TimeSpan span) {
        m_live->apply([this, row = line(), word, span] { return m_edits.setWordTimes(row, word, span); });
    });
    connect(m_strip, &WordStrip::textRequested, m_form, &WordForm::editText);
    connect(m_strip, &WordStrip::removeRequested, m_remove, &QAction::trigger);
    connect(m_form, &WordForm::textWished, this, [this](const QString &text) {
        if (m_strip->current() >= 0)
            m_live->apply([this, row = line(), word = m_strip->current(), text] {
                return m_edits.setWordText(row, word, text);
            });
    });
    connect(m_form, &WordForm::timesWished, this, [this](TimeSpan span) {
        m_live->apply([this, row = line(), word = m_strip->current(), span] {
            return m_edits.setWordTimes(row, word, span);
        });
    });
    connect(m_form, &WordForm::lookWished, this, [this](const std::vector<edit::StyleChange> &changes) {
        m_live->apply([this, row = line(), words = m_strip->selected(), changes] {
            return m_edits.setLook(row, words, changes);
        });
    });
    connect(m_form, &WordForm::refused, this, [this](const QString &why) {
        Q_EMIT refused({ErrorKind::Usage, why, {}});
    });
}

void CaptionsPanel::setFile(const QString &file)
{
    if (std::exchange(m_file, file) != file)
        m_scripted->setWords({}); // the page of the other file tells them
    m_edits.setFile(file);
    refresh();
}

/// While nobody sees it, it does not follow edits.
void CaptionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Beside each other where there is more width than height.
void CaptionsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() > height() * kWide ? Qt::Horizontal : Qt::Vertical;
    if (std::exchange(m_orientation, wanted) == wanted)
        return;
    m_halves->setOrientation(wanted);
    m_halves->setStretchFactor(0, wanted == Qt::Horizontal ? 2 : 1);
    m_halves->setStretchFactor(1, wanted == Qt::Horizontal ? 3 : 0);
    const int shared = wanted == Qt::Horizontal ? width() : height();
    m_halves->setSizes(wanted == Qt::Horizontal ? QList<int>{shared * 2 / 5, shared * 3 / 5}
                                                : QList<int>{kListHeight, kDetailsHeight});
}

void CaptionsPanel::showTime(double seconds, double frame)
{
    m_time = seconds;
    m_model->setTime(seconds);
    const int said = m_model->rowAt(seconds);
    if (std::exchange(m_said, said) != said && said >= 0 && isVisible())
        m_view->scrollTo(m_model->index(said, CaptionsModel::Text));
    m_strip->setTime(seconds);
    m_strip->setStep(frame);
}

int CaptionsPanel::line() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.row() : -1;
}

const captions::CaptionLine *CaptionsPanel::currentLine() const
{
    const int row = line();
    return row >= 0 && row < m_model->rowCount() ? &m_model->lines().lines[std::size_t(row)] : nullptr;
}

void CaptionsPanel::refresh()
{
    const int row = line();
    const edit::ElementPath current = currentLine() ? currentLine()->path : edit::ElementPath();
    {
        const QScopedValueRollback selecting(m_isSelecting, true);
        m_model->setLines(m_edits.lines());
        const int same = m_model->rowOf(current);
        const int next = same >= 0 ? same : std::min(std::max(row, 0), m_model->rowCount() - 1);
        if (next >= 0 && next != line())
            m_view->setCurrentIndex(m_model->index(next, CaptionsModel::Text));
    }
    m_empty->setText(
        m_model->lines().isScripted
            ? tr("The captions of this composition are made by its script. They can be edited in the "
                 "source, not here.")
            : tr("Captions of this composition are edited here, word by word. It has none yet."));
    showScripted();
    showLine();
}

void CaptionsPanel::setScriptedWords(const std::vector<captions::ScriptedWord> &words)
{
    m_scripted->setWords(words);
    showScripted();
}

void CaptionsPanel::showScripted()
{
    const bool isScripted = m_model->rowCount() == 0 && m_scripted->hasWords();
    m_scripted->setVisible(isScripted);
    m_halves->setVisible(!isScripted);
}

void CaptionsPanel::showLine()
{
    const captions::CaptionLine *current = currentLine();
    m_details->setVisible(current != nullptr);
    m_strip->setLine(current ? std::optional(*current) : std::nullopt);
    m_stripArea->setFixedHeight(m_strip->sizeHint().height() +
                                (m_strip->sizeHint().width() > m_stripArea->width() ? 12 : 0));
    m_form->show(current, m_strip->selected());
    showActions();
}

void CaptionsPanel::showActions()
{
    const captions::CaptionLine *current = currentLine();
    const bool isEditable = current && current->isTextEditable;
    m_split->setEnabled(isEditable && m_strip->current() > 0);
    m_merge->setEnabled(isEditable && captions::nextOnTrack(m_model->lines(), line()) >= 0);
    m_add->setEnabled(isEditable && current->timesWords);
    m_remove->setEnabled(isEditable && current->timesWords && m_strip->current() >= 0);
    m_removeLine->setEnabled(current != nullptr);
    m_showFind->setEnabled(m_model->rowCount() > 0);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_import->setEnabled(!m_file.isEmpty());
    m_addLine->setEnabled(!m_file.isEmpty() && !m_model->lines().isScripted);
    m_styles->setEnabled(current && captions::captionStyleOf(current->style));
}

/// Somebody went to another caption: it is selected everywhere, and its first word is shown.
void CaptionsPanel::selectLine()
{
    showLine();
    if (m_isSelecting || !currentLine())
        return;
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_selection.select(currentLine()->path);
    Q_EMIT timeRequested(currentLine()->start);
}

void CaptionsPanel::followSelection()
{
    if (m_isSelecting)
        return;
    const int row = m_model->rowOf(m_selection.primary());
    if (row < 0)
        return;
    const QScopedValueRollback selecting(m_isSelecting, true);
    m_view->setCurrentIndex(m_model->index(row, CaptionsModel::Text));
}

void CaptionsPanel::apply(const Result<> &done)
{
    if (!done)
        Q_EMIT refused(done.error());
}

/// In its place, ready to be written.
void CaptionsPanel::addLine()
{
    const auto added = m_edits.addLine(m_time, line(), tr("New caption"));
    if (!added)
        return apply(fail(added.error()));
    refresh();
    const int row = m_model->rowOf(*added);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row, CaptionsModel::Text));
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void CaptionsPanel::addWord()
{
    const int row = line();
    const int after = m_strip->current();
    if (const auto done = m_edits.addWord(row, after, tr("word")); !done)
        return apply(done);
    refresh();
    m_strip->select({after + 1});
    m_form->editText();
}

void CaptionsPanel::findNext()
{
    const auto &lines = m_model->lines().lines;
    const int count = int(lines.size());
    const QString what = m_find->find();
    if (what.isEmpty())
        return;
    const auto matches = [&](int row) {
        return lines[std::size_t(row)].text.contains(what, m_find->sensitivity());
    };
    int found = 0;
    for (int row = 0; row < count; ++row)
        found += matches(row) ? 1 : 0;
    m_find->tell(found == 0 ? tr("Not found") : tr("in %n caption(s)", nullptr, found));
    for (int step = 1; step <= count; ++step) {
        const int row = (std::max(0, line()) + step) % count;
        if (!matches(row))
            continue;
        m_view->setCurrentIndex(m_model->index(row, CaptionsModel::Text));
        Q_EMIT timeRequested(lines[std::size_t(row)].start);
        return;
    }
}

void CaptionsPanel::replaceAll()
{
    const auto places = m_edits.replaceAll(m_find->find(), m_find->replacement(), m_find->sensitivity());
    if (!places)
        return apply(fail(places.error()));
    m_find->tell(*places == 0 ? tr("Not found") : tr("%n replaced", nullptr, *places));
}

void CaptionsPanel::exportCaptions()
{
    const captions::CaptionTrack track = captions::captionTrackOf(m_model->lines());
    const QString proposed = QFileInfo(m_file).completeBaseName() + QStringLiteral(".srt");
    const auto write = [this, track](const QString &path) {
        if (const auto written = captions::writeSubtitles(path, track); !written)
            Q_EMIT refused(written.error());
        else
            Q_EMIT told(tr("%n captions are in %1.", nullptr, int(track.captions.size()))
                            .arg(QFileInfo(path).fileName()));
    };
    m_dialogs.chooseTarget(this, tr("Export Captions"), QDir::home().filePath(proposed),
                           tr("SubRip (*.srt);;WebVTT (*.vtt)"), [this, write](QString path) {
                               if (QFileInfo(path).suffix().isEmpty())
                                   path += QStringLiteral(".srt");
                               if (!QFileInfo::exists(path))
                                   return write(path);
                               m_dialogs.ask(this,
                                             {tr("Replace File"),
                                              tr("%1 is there already.").arg(QFileInfo(path).fileName()),
                                              QString(), tr("&Replace it"), tr("&Cancel")},
                                             [write, path] { write(path); });
                           });
}

} // namespace muto::ui
