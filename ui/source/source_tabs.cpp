#include "ui/source/source_panel.h"

#include "core/library/file_references.h"
#include "ui/source/code_editor.h"
#include "ui/source/find_bar.h"
#include "ui/source/source_binding.h"

#include <QFileInfo>
#include <QLabel>
#include <QMouseEvent>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

/// As a file names others of its project.
QByteArray addressesIn(const QString &file, const QStringList &names)
{
    QStringList urls;
    for (const QString &name : names)
        urls.append(library::urlOf(name, file));
    return urls.join(QLatin1Char(' ')).toUtf8();
}

} // namespace

namespace {

constexpr int kLongestTabName = 28; // characters

} // namespace

void SourcePanel::setProject(const QString &entry, const QStringList &files)
{
    m_entry = entry;
    m_files = files;
    m_dismissed.clear();
    const auto first =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&entry](const auto &tab) { return tab->file == entry; });
    if (first != m_tabs.end() && first != m_tabs.begin()) {
        m_bar->moveTab(int(first - m_tabs.begin()), 0);
        std::rotate(m_tabs.begin(), first, first + 1);
    }
    if (!m_tabs.empty())
        m_bar->setCurrentIndex(0);
    nameTabs();
}

SourcePanel::OpenTab *SourcePanel::tabOf(const QString &file) const
{
    const auto found =
        std::find_if(m_tabs.begin(), m_tabs.end(), [&file](const auto &tab) { return tab->file == file; });
    return found == m_tabs.end() ? nullptr : found->get();
}

SourcePanel::OpenTab *SourcePanel::current() const
{
    const int index = m_bar->currentIndex();
    return index < 0 || index >= int(m_tabs.size()) ? nullptr : m_tabs[std::size_t(index)].get();
}

/// Tabs for what the Document has open; editors only for tabs that have been looked at.
void SourcePanel::follow(const edit::ChangeSet &changes)
{
    removeClosed();
    const QStringList files = m_document.files();
    for (const QString &file : files) {
        if (!tabOf(file) && !m_dismissed.contains(file))
            addTab(file);
    }
    if (changes.cause == edit::ChangeSet::Cause::Opened || changes.cause == edit::ChangeSet::Cause::Closed)
        nameTabs();
    if (m_find->isVisible() && changes.files.contains(currentFile()))
        findChanged();
}

void SourcePanel::removeClosed()
{
    for (int i = int(m_tabs.size()) - 1; i >= 0; --i) {
        if (!m_document.isOpen(m_tabs[std::size_t(i)]->file))
            closeTab(i);
    }
    m_dismissed.removeIf([this](const QString &file) { return !m_document.isOpen(file); });
}

SourcePanel::OpenTab &SourcePanel::addTab(const QString &file)
{
    const bool isEntry = file == m_entry;
    const auto place = isEntry ? m_tabs.begin() : m_tabs.end();
    const auto index = int(place - m_tabs.begin());
    OpenTab &tab = **m_tabs.insert(place, std::make_unique<OpenTab>(OpenTab{file, nullptr, nullptr}));
    m_bar->insertTab(index, QString());
    nameTabs();
    if (m_bar->count() == 1)
        tabChosen(0); // there may be nobody connected yet
    return tab;
}

void SourcePanel::closeTab(int index)
{
    if (index < 0 || index >= int(m_tabs.size()))
        return;
    // First, while all tabs are in place: this is an edit, which everybody follows.
    const OpenTab &closing = *m_tabs[std::size_t(index)];
    if (closing.binding && m_document.isOpen(closing.file))
        closing.binding->flush();
    const std::unique_ptr<OpenTab> tab = std::move(m_tabs[std::size_t(index)]);
    m_tabs.erase(m_tabs.begin() + index);
    if (m_document.isOpen(tab->file))
        m_dismissed.append(tab->file);
    if (tab->editor) {
        tab->editor->disconnect(this);
        delete tab->binding;
        tab->editor->deleteLater();
        m_stack->removeWidget(tab->editor);
    }
    m_bar->removeTab(index);
    nameTabs();
    tabChosen(m_bar->currentIndex());
}

/// A long text takes a while to be laid out, and each edit after that: not for a panel that nobody has
/// opened.
void SourcePanel::tabChosen(int index)
{
    if (index < 0 || index >= int(m_tabs.size())) {
        m_stack->setCurrentIndex(0);
        m_notice->hide();
        return tellPlace();
    }
    if (isVisible())
        showTab(index);
}

void SourcePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tabChosen(m_bar->currentIndex());
    revealSelected();
}

/// The middle button closes a tab, as in browsers.
bool SourcePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton) {
            closeTab(m_bar->tabAt(mouse->position().toPoint()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SourcePanel::showTab(int index)
{
    OpenTab &tab = *m_tabs[std::size_t(index)];
    flush();
    if (!tab.editor)
        connectEditor(tab);
    m_stack->setCurrentWidget(tab.editor);
    const edit::SourceFile *source = m_document.source(tab.file);
    if (source && !source->isUtf8())
        notice(tr("This file is not written in UTF-8. Bytes that are no characters are shown as they are, "
                  "and only ASCII can be typed."));
    else if (source && source->bytes().size() > CodeEditor::kLargestColored)
        notice(tr("This file is large: it is shown without colours."));
    else
        notice(QString());
    showProblems();
    tellPlace();
    if (m_find->isVisible())
        findChanged();
}

void SourcePanel::connectEditor(OpenTab &tab)
{
    tab.editor = new CodeEditor(m_stack);
    tab.binding = new SourceBinding(m_document, m_actions, tab.file, *tab.editor, tab.editor);
    applyLook(*tab.editor);
    nameEditor(tab);
    tab.editor->zoomTo(m_zoom);
    m_stack->addWidget(tab.editor);
    connect(tab.editor, &CodeEditor::textChanged, this, [this] { ++m_textVersion; });
    connect(tab.editor, &CodeEditor::zoomed, this, &SourcePanel::setZoom);
    connect(tab.binding, &SourceBinding::pendingChanged, this, &SourcePanel::nameTabs);
    connect(tab.binding, &SourceBinding::refused, this, [this](const QString &why) {
        notice(why);
        Q_EMIT failed(why);
    });
    connect(tab.editor, &CodeEditor::undoAsked, this, &SourcePanel::undo);
    connect(tab.editor, &CodeEditor::redoAsked, this, &SourcePanel::redo);
    connect(tab.editor, &CodeEditor::menuAsked, this, &SourcePanel::openMenu);
    connect(tab.editor, &CodeEditor::fixAsked, this, &SourcePanel::fixAtCaret);
    connect(tab.editor, &CodeEditor::handedOver, this,
            [this, &tab](const Handover &handover, const QImage &picture, qsizetype place) {
                takeDrop(tab, handover, picture, place);
            });
    connect(tab.editor, &CodeEditor::caretMoved, this, [this, editor = tab.editor] {
        tellPlace();
        if (editor->hasFocus())
            m_caretRest->start();
    });
}

/// What depends on what its file is called.
void SourcePanel::nameEditor(const OpenTab &tab)
{
    tab.editor->setAccessibleName(tr("Source of %1").arg(tab.file));
    tab.editor->setCompleter(
        [this, file = tab.file, language = tab.editor->language()](const QByteArray &text, qsizetype offset) {
            return composition::completionsAt(text, offset, language, factsFor(file));
        });
    tab.editor->setNamer([file = tab.file](const QStringList &names) { return addressesIn(file, names); });
}

/// Where it was dropped, whatever has been written meanwhile.
void SourcePanel::takeDrop(const OpenTab &tab, const Handover &handover, const QImage &picture,
                           qsizetype place)
{
    flush();
    const auto write = [this, file = tab.file, before = m_document.bytes(tab.file),
                        offset = tab.binding->toFile(place)](const QByteArray &text) -> Result<> {
        flush();
        if (!m_document.isOpen(file))
            return fail(
                {ErrorKind::Usage, tr("Cannot write into %1: it is not open any more.").arg(file), {}});
        QByteArray now = m_document.bytes(file);
        now.insert(edit::SourcePatch::between(file, before, now).mapped(offset), text);
        return m_actions.editSource(file, now);
    };
    Q_EMIT handedOver(
        handover, picture,
        [write, file = tab.file](const QStringList &names) { return write(addressesIn(file, names)); },
        [this, write, address = handover.url.toEncoded(QUrl::FullyEncoded)] {
            if (const auto written = write(address); !written)
                Q_EMIT failed(written.error().message);
        });
}

/// Tabs stay, with caret and folds.
void SourcePanel::followMove(const edit::FileMove &move)
{
    m_entry = move.moved(m_entry);
    for (QString &file : m_dismissed)
        file = move.moved(file);
    for (const auto &tab : m_tabs) {
        if (!move.concerns(tab->file))
            continue;
        tab->file = move.moved(tab->file);
        if (!tab->editor)
            continue;
        tab->binding->setFile(tab->file);
        nameEditor(*tab);
    }
    nameTabs();
}

void SourcePanel::nameTabs()
{
    m_bar->setFocusPolicy(m_tabs.empty() ? Qt::NoFocus : Qt::TabFocus); // there is nothing to go to
    const QStringList modified = m_document.modifiedFiles();
    for (int i = 0; i < int(m_tabs.size()); ++i) {
        const OpenTab &tab = *m_tabs[std::size_t(i)];
        const QString name = QFileInfo(tab.file).fileName();
        const bool isTwice = std::count_if(m_tabs.begin(), m_tabs.end(), [&name](const auto &one) {
                                 return QFileInfo(one->file).fileName() == name;
                             }) > 1;
        QString shown = isTwice ? tab.file : name;
        if (shown.size() > kLongestTabName)
            shown =
                shown.left(kLongestTabName / 2) + QStringLiteral("…") + shown.right(kLongestTabName / 2 - 1);
        const bool isModified = modified.contains(tab.file) || (tab.binding && tab.binding->hasPending());
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_bar->setTabText(i, isModified ? shown + QStringLiteral(" •") : shown);
        m_bar->setTabToolTip(i, isModified ? tr("%1, not saved yet").arg(tab.file) : tab.file);
    }
}

} // namespace muto::ui
