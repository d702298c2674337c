#include "ui/main/command_desk.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/action_registry.h"
#include "ui/main/command_palette.h"
#include "ui/main/document_session.h"
#include "ui/main/key_bindings.h"
#include "ui/main/shortcut_sheet.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/time_format.h"
#include "ui/settings/settings_dialog.h"
#include "ui/support/fuzzy_match.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr std::size_t kMostFiles = 8;

} // namespace

CommandDesk::CommandDesk(const Surroundings &around)
    : QObject(&around.window)
    , m_around(around)
    , m_bindings(new KeyBindings(around.actions, around.settings, this))
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_around.actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::CommandPalette, &CommandDesk::openPalette);
    on(ActionId::GoToFile, &CommandDesk::openFiles);
    on(ActionId::Shortcuts, &CommandDesk::openShortcuts);
    on(ActionId::Preferences, [this] { openPreferences(); });
}

void CommandDesk::openPalette()
{
    const PaletteQuestions ask{[this](const QAction &action) { return whyNot(action); },
                               [this](const QAction &action) { showHostOf(action); }};
    const auto answers = [this](const QString &words) { return answersTo(words); };
    auto *palette =
        new CommandPalette(paletteEntries(m_around.actions, ask),
                           m_around.settings.get(keys::commands::recent), answers, &m_around.window);
    connect(palette, &CommandPalette::ran, this, [this](const QString &id) {
        const QStringList recent = m_around.settings.get(keys::commands::recent);
        m_around.settings.set(keys::commands::recent, rememberedCommand(recent, id));
    });
    palette->openOver(m_around.window);
}

void CommandDesk::openFiles()
{
    QStringList files = m_around.session.watcher().files();
    files.sort(Qt::CaseInsensitive);
    std::vector<PaletteEntry> entries;
    for (const QString &file : std::as_const(files)) {
        entries.push_back({{}, file, {}});
        entries.back().run = [this, file] { Q_EMIT fileChosen(file); };
    }
    auto *palette = new CommandPalette(std::move(entries), {}, {}, &m_around.window);
    palette->setWords(
        {tr("Files of the project"), tr("Which file do you want to see?"), tr("No file is called that")});
    palette->openOver(m_around.window);
}

void CommandDesk::openShortcuts()
{
    auto *sheet = new ShortcutSheet(shortcutGroups(m_around.actions), m_around.dialogs, &m_around.window);
    connect(sheet, &ShortcutSheet::changeRequested, this, [this] { openPreferences(true); });
    sheet->open();
}

void CommandDesk::openPreferences(bool atShortcuts)
{
    auto *dialog =
        new SettingsDialog(m_around.settings, &m_around.window, QProcessEnvironment::systemEnvironment(),
                           m_bindings, &m_around.dialogs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (atShortcuts)
        dialog->showShortcuts();
    dialog->open();
}

/// A time to go to, and files whose names have these letters.
std::vector<PaletteEntry> CommandDesk::answersTo(const QString &words)
{
    std::vector<PaletteEntry> answers;
    if (!m_around.session.isOpen())
        return answers;
    PlaybackController &playback = m_around.playback;
    const bool looksLikeTime = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    const auto frame = parseTime(words, playback.frameRate(), TimeStyle::Clock);
    if (looksLikeTime && frame && playback.hasFilm() && *frame <= playback.lastFrame()) {
        const QString time = formatTime(*frame, playback.frameRate(), TimeStyle::Clock);
        answers.push_back({{}, tr("Go to %1").arg(time), tr("Time")});
        answers.back().run = [&playback, target = *frame] { playback.seek(target); };
    }
    for (const QString &file : m_around.session.watcher().files()) {
        if (answers.size() >= kMostFiles || !file.contains(words, Qt::CaseInsensitive) || words.size() < 2)
            continue;
        answers.push_back({{}, tr("Go to %1").arg(file), tr("File")});
        answers.back().run = [this, file] { Q_EMIT fileChosen(file); };
    }
    return answers;
}

/// The widget that a panel's command belongs to, with the keyboard: that is where its keys would be pressed.
void CommandDesk::showHostOf(const QAction &action)
{
    auto *host = qobject_cast<QWidget *>(action.parent());
    if (!host)
        return;
    for (QWidget *each = host; each; each = each->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(each)) {
            dock->show();
            dock->raise();
        }
    }
    Q_EMIT surfaceWanted(m_around.actions.surfaceOf(action));
    host->setFocus(Qt::OtherFocusReason);
}

QString CommandDesk::whyNot(const QAction &action) const
{
    if (action.isEnabled() && m_around.actions.surfaceOf(action) == Surface::Window)
        return {};
    if (m_around.actions.surfaceOf(action) != Surface::Window)
        return whyNotInPanel(action);
    if (!m_around.session.isOpen())
        return tr("Nothing is open");
    if (const QString why = m_around.actions.obstacleOf(action); !why.isEmpty())
        return why;
    if (&action == m_around.actions.action(ActionId::Undo))
        return tr("There is nothing to undo");
    if (&action == m_around.actions.action(ActionId::Redo))
        return tr("There is nothing to redo");
    if (&action == m_around.actions.action(ActionId::Save))
        return tr("Everything is saved");
    const QString menu = action.objectName().section(QLatin1Char('.'), 0, 0);
    const bool needsSelection = menu == QLatin1String("edit") || menu == QLatin1String("clip");
    return needsSelection && m_around.session.selection().isEmpty() ? tr("Nothing is selected") : QString();
}

QString CommandDesk::whyNotInPanel(const QAction &action) const
{
    const Surface surface = m_around.actions.surfaceOf(action);
    if (surface == Surface::StartPage && m_around.session.isOpen())
        return tr("A composition is open");
    if (surface != Surface::StartPage && !m_around.session.isOpen())
        return tr("Nothing is open");
    return action.isEnabled() ? QString() : tr("Nothing that is selected in the panel can do this");
}

} // namespace muto::ui
