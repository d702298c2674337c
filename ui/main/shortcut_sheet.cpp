#include "ui/main/shortcut_sheet.h"

#include "ui/main/action_registry.h"
#include "ui/main/fixed_keys.h"
#include "ui/main/key_bindings.h"
#include "ui/main/key_list.h"
#include "ui/support/dialogs.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr QSize kSheetSize(640, 640);

/// Those that nobody can give to anything else.
void addFixed(ShortcutGroup &group, Surface surface)
{
    for (const FixedKey &fixed : fixedKeys()) {
        if (fixed.surface == surface)
            group.lines.push_back({fixed.what, keyListOf(fixed.keys)});
    }
}

/// What the shuttle's key does where there is nothing to stop, whichever it is.
void addTapped(ShortcutGroup &group, const QAction &stop)
{
    if (!stop.shortcut().isEmpty())
        group.lines.push_back({ShortcutSheet::tr("Add or Remove Keyframe, tapped while the film stands"),
                               keyListOf(stop.shortcuts())});
}

QPushButton *sheetButton(const QString &text, const QString &toolTip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

} // namespace

std::vector<ShortcutGroup> shortcutGroups(const ActionRegistry &actions)
{
    std::vector<ShortcutGroup> groups;
    for (const MenuId menu : kMenus) {
        ShortcutGroup group{plainTitle(ActionRegistry::menuTitle(menu)), {}};
        for (const QAction *action : actions.menuActions(menu)) {
            if (action && !action->shortcut().isEmpty())
                group.lines.push_back({commandName(*action), keyListOf(action->shortcuts())});
            if (action == actions.action(ActionId::AddKeyframe))
                addTapped(group, *actions.action(ActionId::ShuttleStop));
        }
        if (!group.lines.empty())
            groups.push_back(std::move(group));
    }
    for (const Surface surface : kPanelSurfaces) {
        ShortcutGroup group{ShortcutSheet::tr("In the panel: %1").arg(surfaceTitle(surface)), {}};
        for (const QAction *action : actions.surfaceActions(surface)) {
            if (!action->shortcut().isEmpty())
                group.lines.push_back({commandName(*action), keyListOf(action->shortcuts())});
        }
        addFixed(group, surface);
        if (!group.lines.empty())
            groups.push_back(std::move(group));
    }
    groups.push_back({ShortcutSheet::tr("Everywhere, as they are"), {}});
    addFixed(groups.back(), Surface::Window);
    return groups;
}

QString shortcutText(const std::vector<ShortcutGroup> &groups)
{
    qsizetype width = 0;
    for (const ShortcutGroup &group : groups) {
        for (const ShortcutLine &line : group.lines)
            width = std::max(width, line.what.size());
    }
    QString text;
    for (const ShortcutGroup &group : groups) {
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + group.title + QLatin1Char('\n');
        for (const ShortcutLine &line : group.lines)
            text += QStringLiteral("  ") + line.what.leftJustified(width + 2) + line.keys + QLatin1Char('\n');
    }
    return text;
}

QByteArray shortcutHtml(const std::vector<ShortcutGroup> &groups)
{
    QString tables;
    for (const ShortcutGroup &group : groups) {
        tables += QStringLiteral("<table><caption>%1</caption>\n").arg(group.title.toHtmlEscaped());
        for (const ShortcutLine &line : group.lines)
            tables += QStringLiteral("<tr><td>%1</td><td><kbd>%2</kbd></td></tr>\n")
                          .arg(line.what.toHtmlEscaped(), line.keys.toHtmlEscaped());
        tables += QStringLiteral("</table>\n");
    }
    const QString title = ShortcutSheet::tr("Keyboard Shortcuts").toHtmlEscaped();
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title><style>\n"
                          "body{font:10pt sans-serif;columns:2;column-gap:2em;margin:2em}\n"
                          "h1{column-span:all;font-size:16pt}\n"
                          "table{width:100%;border-collapse:collapse;margin-bottom:1.2em}\n"
                          "caption{text-align:left;font-weight:bold;padding:.2em 0}\n"
                          "tr{break-inside:avoid}td{border-top:1px solid #ccc;padding:.2em 0}\n"
                          "td+td{text-align:right;white-space:nowrap}\n"
                          "</style></head><body><h1>Mutoscope – %1</h1>\n%2</body></html>\n")
        .arg(title, tables)
        .toUtf8();
}

ShortcutSheet::ShortcutSheet(std::vector<ShortcutGroup> groups, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
    , m_dialogs(dialogs)
    , m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("sheetSearch"));
    search->setPlaceholderText(tr("Search for a command or a key"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    auto *list = new KeyList(this);
    list->setObjectName(QStringLiteral("sheetList"));
    fill(*list);
    auto *copy = sheetButton(tr("&Copy as Text"), tr("To print the list, or to keep it"), this);
    auto *save = sheetButton(tr("&Save as HTML…"), tr("A page to be printed or shown by a browser"), this);
    save->setObjectName(QStringLiteral("saveSheetButton"));
    m_fault->setObjectName(QStringLiteral("sheetFault"));
    m_fault->setProperty("role", QStringLiteral("bad"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *change = sheetButton(tr("C&hange…"), tr("Give commands other keys"), this);
    auto *closing = sheetButton(tr("C&lose"), tr("Close the list (Esc)"), this);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addWidget(change);
    buttons->addStretch();
    buttons->addWidget(closing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(search);
    layout->addWidget(list, 1);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    resize(kSheetSize);
    connect(search, &QLineEdit::textChanged, list, [list](const QString &text) {
        list->showOnly([words = text.trimmed()](const QTreeWidgetItem &row) {
            return row.text(0).contains(words, Qt::CaseInsensitive) ||
                   row.text(1).contains(words, Qt::CaseInsensitive);
        });
    });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(shortcutText(m_groups)); });
    connect(save, &QPushButton::clicked, this, [this] {
        m_dialogs.chooseTarget(this, tr("Save the Shortcuts"), QStringLiteral("mutoscope-shortcuts.html"),
                               tr("Web pages (*.html)"), [this](const QString &path) { saveTo(path); });
    });
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeRequested();
    });
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
}

void ShortcutSheet::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray page = shortcutHtml(m_groups);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(page) == page.size() && file.commit();
    m_fault->setText(tr("Cannot write %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    m_fault->setVisible(!isWritten);
}

void ShortcutSheet::fill(KeyList &list) const
{
    for (const ShortcutGroup &group : m_groups) {
        QTreeWidgetItem *top = list.addGroup(group.title);
        for (const ShortcutLine &line : group.lines)
            list.addRow(*top, line.what, line.keys, line.what);
    }
}

} // namespace muto::ui
