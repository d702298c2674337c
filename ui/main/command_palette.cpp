#include "ui/main/command_palette.h"

#include "ui/main/action_registry.h"
#include "ui/main/palette_delegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace muto::ui {

namespace {

constexpr QSize kPaletteSize(560, 408);
constexpr int kBelowEdge = 80;
constexpr int kPage = 8;
constexpr qsizetype kMostRecent = 12;

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, const QStringList &recent,
                               PaletteModel::Answers answers, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new PaletteModel(std::move(entries), recent, std::move(answers), this))
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("No command is called that"), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command Palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName(QStringLiteral("paletteWords"));
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("Name of a command, a time, or a file"));
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are for the words
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("muted"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    resize(kPaletteSize);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    showMatches({});
}

void CommandPalette::setWords(const PaletteWords &words)
{
    setWindowTitle(words.title);
    m_words->setPlaceholderText(words.question);
    m_words->setAccessibleName(words.question);
    m_list->setAccessibleName(words.title);
    m_empty->setText(words.none);
}

void CommandPalette::openOver(const QWidget &window)
{
    const QPoint top = window.mapToGlobal(QPoint((window.width() - width()) / 2, kBelowEdge));
    move(top);
    show();
    activateWindow();
    m_words->setFocus();
}

void CommandPalette::showMatches(const QString &words)
{
    m_model->setWords(words);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

/// Closes before it runs: what runs may open a window of its own.
void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->entry(current.row()).isEnabled)
        return;
    const PaletteEntry chosen = m_model->entry(current.row());
    close();
    Q_EMIT ran(chosen.id);
    if (chosen.run)
        chosen.run();
}

void CommandPalette::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = m_list->currentIndex().row();
    // From either end on to the other, but pages stop there.
    const int next =
        std::abs(rows) == 1 ? (row + rows + last + 1) % (last + 1) : std::clamp(row + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(next));
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        close();
    return QDialog::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-kPage);
        return true;
    case Qt::Key_PageDown:
        moveBy(kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

std::vector<PaletteEntry> paletteEntries(const ActionRegistry &actions, const PaletteQuestions &ask)
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](QAction &action, const QString &path) {
        PaletteEntry entry{action.objectName(), plainTitle(action.text()), path,
                           action.shortcut().toString(QKeySequence::NativeText), action.icon()};
        entry.why = ask.whyNot ? ask.whyNot(action) : QString();
        const bool isPanels = actions.surfaceOf(action) != Surface::Window;
        entry.isEnabled = action.isEnabled() && (!isPanels || entry.why.isEmpty());
        entry.run = [&action, isPanels, show = ask.show] {
            if (isPanels && show)
                show(action);
            action.trigger();
        };
        entries.push_back(std::move(entry));
    };
    for (const MenuId menu : kMenus) {
        for (QAction *action : actions.menuActions(menu)) {
            if (action && action != actions.action(ActionId::CommandPalette))
                add(*action, plainTitle(ActionRegistry::menuTitle(menu)));
        }
    }
    for (const Surface surface : kPanelSurfaces) {
        for (QAction *action : actions.surfaceActions(surface))
            add(*action, surfaceTitle(surface));
    }
    return entries;
}

QStringList rememberedCommand(QStringList recent, const QString &id)
{
    if (id.isEmpty())
        return recent;
    recent.removeAll(id);
    recent.prepend(id);
    return recent.mid(0, kMostRecent);
}

} // namespace muto::ui
