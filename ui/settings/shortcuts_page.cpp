#include "ui/settings/shortcuts_page.h"

#include "ui/main/action_registry.h"
#include "ui/main/fixed_keys.h"
#include "ui/main/key_bindings.h"
#include "ui/main/key_list.h"
#include "ui/settings/key_field.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kActionRole = Qt::UserRole;
constexpr int kFixedRole = Qt::UserRole + 1; // keys that nobody can change
constexpr int kFieldWidth = 132;

QAction *actionOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, kActionRole).value<QAction *>() : nullptr;
}

QPushButton *smallButton(const QString &text, const char *name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShortcutsPage::ShortcutsPage(KeyBindings &bindings, Dialogs *dialogs, QWidget *parent)
    : SettingsPage(parent)
    , m_bindings(bindings)
    , m_dialogs(dialogs)
    , m_tree(new KeyList(this))
{
    m_tree->setObjectName(QStringLiteral("shortcutsTree"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makePreset());
    layout->addWidget(makeSearch());
    layout->addWidget(m_tree, 1);
    layout->addWidget(makeDetails());
    layout->addWidget(makeConflict());
    if (m_dialogs)
        layout->addWidget(makeTransfer());
    fillTree();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(&m_bindings, &KeyBindings::changed, this, &ShortcutsPage::load);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

QWidget *ShortcutsPage::makePreset()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_preset = new QComboBox(line);
    m_preset->setObjectName(QStringLiteral("keyPresetCombo"));
    for (const KeyPreset preset : kKeyPresets)
        m_preset->addItem(keyPresetTitle(preset), int(preset));
    m_preset->setToolTip(tr("The usual keys; what you have changed stays as you want it"));
    auto *label = new QLabel(tr("&Usual keys"), line);
    label->setBuddy(m_preset);
    m_preset->setAccessibleName(plainTitle(label->text()));
    row->addWidget(label);
    row->addWidget(m_preset, 1);
    connect(m_preset, &QComboBox::activated, this,
            [this](int index) { m_bindings.setPreset(KeyPreset(m_preset->itemData(index).toInt())); });
    return line;
}

QWidget *ShortcutsPage::makeSearch()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search = new QLineEdit(line);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search for a command"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_pressed = new KeyField(line);
    m_pressed->setObjectName(QStringLiteral("searchByKey"));
    m_pressed->setPlaceholderText(tr("or press a key"));
    m_pressed->setAccessibleName(tr("Search for the command of a key"));
    m_pressed->setToolTip(tr("Press a key to see which command it runs; Esc shows all again"));
    m_pressed->setFixedWidth(kFieldWidth);
    row->addWidget(m_search, 1);
    row->addWidget(m_pressed);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_pressed, &KeyField::keyPressed, this, &ShortcutsPage::filter);
    return line;
}

QWidget *ShortcutsPage::makeDetails()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name = new QLabel(line);
    m_name->setProperty("role", QStringLiteral("heading"));
    m_keys = new QHBoxLayout;
    m_keys->setSpacing(4);
    m_newKey = new KeyField(line);
    m_newKey->setObjectName(QStringLiteral("newKeyField"));
    m_newKey->setPlaceholderText(tr("Press a new key"));
    m_newKey->setAccessibleName(tr("New key of the command"));
    m_newKey->setToolTip(tr("Press the key that is to run this command, too"));
    m_newKey->setFixedWidth(kFieldWidth);
    m_newKey->setProperty("compact", true); // as high as what is beside it
    m_reset = smallButton(tr("Rese&t"), "resetShortcutButton", line);
    m_reset->setToolTip(tr("Give the command its usual keys again"));
    row->addWidget(m_name, 1);
    row->addLayout(m_keys);
    row->addWidget(m_newKey);
    row->addWidget(m_reset);
    connect(m_newKey, &KeyField::keyPressed, this, &ShortcutsPage::tryKey);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction *action = current())
            m_bindings.reset(*action);
    });
    return line;
}

QWidget *ShortcutsPage::makeConflict()
{
    m_conflict = new QFrame(this);
    m_conflict->setObjectName(QStringLiteral("shortcutConflict"));
    auto *row = new QHBoxLayout(m_conflict);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    m_conflictText = new QLabel(m_conflict);
    m_conflictText->setWordWrap(true);
    m_reassign = smallButton(tr("Re&assign"), "reassignButton", m_conflict);
    m_reassign->setToolTip(tr("Take the key from the other command"));
    m_share = smallButton(tr("Use It for &Both"), "shareButton", m_conflict);
    m_share->setToolTip(tr("The panel's own command is meant while the keyboard is in it"));
    auto *keep = smallButton(tr("&Keep"), "keepButton", m_conflict);
    keep->setToolTip(tr("Leave the key where it is"));
    row->addWidget(m_conflictText, 1);
    row->addWidget(m_share);
    row->addWidget(m_reassign);
    row->addWidget(keep);
    connect(m_share, &QPushButton::clicked, this, [this] { addKey(KeyBindings::Take::FromTheSamePlace); });
    connect(m_reassign, &QPushButton::clicked, this, [this] { addKey(KeyBindings::Take::FromAll); });
    connect(keep, &QPushButton::clicked, this, &ShortcutsPage::showCurrent);
    m_conflict->hide();
    return m_conflict;
}

QWidget *ShortcutsPage::makeTransfer()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *importButton = smallButton(tr("&Import…"), "importShortcutsButton", line);
    importButton->setToolTip(tr("Take the keys that a file says, in place of all you have changed"));
    auto *exportButton = smallButton(tr("&Export…"), "exportShortcutsButton", line);
    exportButton->setToolTip(tr("Write the keys you have changed into a file, for another computer"));
    row->addStretch();
    row->addWidget(importButton);
    row->addWidget(exportButton);
    const QString filter = tr("Keys (*.json)");
    connect(importButton, &QPushButton::clicked, this, [this, filter] {
        m_dialogs->chooseFile(this, tr("Import Shortcuts"), {}, filter,
                              [this](const QString &path) { importFrom(path); });
    });
    connect(exportButton, &QPushButton::clicked, this, [this, filter] {
        m_dialogs->chooseTarget(this, tr("Export Shortcuts"), QStringLiteral("mutoscope-shortcuts.json"),
                                filter, [this](const QString &path) { exportTo(path); });
    });
    return line;
}

void ShortcutsPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray keys = m_bindings.exported();
    if (!file.open(QIODevice::WriteOnly) || file.write(keys) != keys.size() || !file.commit())
        showConflict(tr("Cannot write %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()), false,
                     false);
}

void ShortcutsPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showConflict(tr("Cannot read %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
                            false, false);
    if (const auto taken = m_bindings.import(file.readAll()); !taken)
        showConflict(taken.error().message, false, false);
}

QString ShortcutsPage::title() const
{
    return tr("Shortcuts");
}

QString ShortcutsPage::iconName() const
{
    return QStringLiteral("keyboard");
}

void ShortcutsPage::fillTree()
{
    const ActionRegistry &actions = m_bindings.actions();
    for (const MenuId menu : kMenus)
        addGroup(plainTitle(ActionRegistry::menuTitle(menu)), actions.menuActions(menu));
    for (const Surface surface : kPanelSurfaces)
        addFixed(
            *addGroup(tr("In the panel: %1").arg(surfaceTitle(surface)), actions.surfaceActions(surface)),
            surface);
    addFixed(*addGroup(tr("Everywhere, as they are"), {}), Surface::Window);
    muteFixed();
    load();
}

/// To be found, but not to be changed.
void ShortcutsPage::addFixed(QTreeWidgetItem &group, Surface surface)
{
    for (const FixedKey &fixed : fixedKeys()) {
        if (fixed.surface != surface)
            continue;
        QTreeWidgetItem *row =
            m_tree->addRow(group, fixed.what, keyListOf(fixed.keys),
                           fixed.what + QLatin1Char('\n') + tr("These keys cannot be changed"));
        row->setData(0, kFixedRole, QVariant::fromValue(fixed.keys));
    }
}

/// As what cannot be changed.
void ShortcutsPage::muteFixed()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        for (const int column : {0, 1}) {
            if ((*it)->data(0, kFixedRole).isValid())
                (*it)->setForeground(column, palette().brush(QPalette::PlaceholderText));
        }
    }
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        muteFixed();
}

QTreeWidgetItem *ShortcutsPage::addGroup(const QString &title, const std::vector<QAction *> &actions)
{
    QTreeWidgetItem *group = m_tree->addGroup(title);
    for (QAction *action : actions) {
        if (!action)
            continue;
        QTreeWidgetItem *row =
            m_tree->addRow(*group, commandName(*action), keyListOf(action->shortcuts()), action->statusTip());
        row->setData(0, kActionRole, QVariant::fromValue(action));
    }
    return group;
}

void ShortcutsPage::load()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QAction *action = actionOf(*it);
        if (!action)
            continue;
        (*it)->setText(1, keyListOf(action->shortcuts()));
        QFont font = m_tree->font();
        font.setBold(m_bindings.isChanged(*action));
        (*it)->setFont(1, font);
    }
    m_preset->setCurrentIndex(m_preset->findData(int(m_bindings.preset())));
    filter();
    showCurrent();
}

void ShortcutsPage::restoreDefaults()
{
    m_bindings.resetAll();
}

bool ShortcutsPage::find(const QString &words)
{
    m_words = words;
    filter();
    if (words.isEmpty())
        return false;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->parent())
            return true;
    }
    return false;
}

void ShortcutsPage::filter()
{
    m_tree->showOnly([this](const QTreeWidgetItem &row) {
        const QAction *action = actionOf(&row);
        const QString text = row.text(0) + QLatin1Char('\n') + (action ? action->statusTip() : QString());
        const auto keys = action ? action->shortcuts() : row.data(0, kFixedRole).value<QList<QKeySequence>>();
        return text.contains(m_search->text().trimmed(), Qt::CaseInsensitive) &&
               text.contains(m_words, Qt::CaseInsensitive) &&
               (m_pressed->key().isEmpty() || keys.contains(m_pressed->key()));
    });
}

QAction *ShortcutsPage::current() const
{
    return actionOf(m_tree->currentItem());
}

void ShortcutsPage::showCurrent()
{
    const QAction *action = current();
    m_conflict->hide();
    m_wanted = {};
    m_newKey->setKey({});
    m_newKey->setEnabled(action);
    m_reset->setEnabled(action && m_bindings.isChanged(*action));
    const bool isFixed = m_tree->currentItem() && m_tree->currentItem()->data(0, kFixedRole).isValid();
    m_name->setText(action    ? commandName(*action)
                    : isFixed ? tr("These keys cannot be changed")
                              : tr("Choose a command"));
    showKeys(action);
}

/// A small button for each key, to take it away by.
void ShortcutsPage::showKeys(const QAction *action)
{
    while (QLayoutItem *old = m_keys->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be what was clicked
        delete old;
    }
    const QList<QKeySequence> keys = action ? action->shortcuts() : QList<QKeySequence>();
    for (const QKeySequence &key : keys) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("shortcutKey"));
        button->setText(key.toString(QKeySequence::NativeText));
        button->setIcon(icon(QStringLiteral("close"), Tone::Muted));
        button->setIconSize({12, 12});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setLayoutDirection(Qt::RightToLeft);
        button->setProperty("compact", true);
        button->setToolTip(tr("Take %1 away from this command").arg(button->text()));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, key] {
            if (QAction *mine = current())
                m_bindings.remove(*mine, key);
        });
        m_keys->addWidget(button);
    }
}

void ShortcutsPage::tryKey(const QKeySequence &key)
{
    QAction *action = current();
    m_conflict->hide();
    if (!action || key.isEmpty())
        return;
    m_wanted = key;
    const Surface place = m_bindings.actions().surfaceOf(*action);
    const KeyBindings::Clash clash = m_bindings.clashOf(*action, key);
    if (const QString reason = reservedBecause(key, place); !reason.isEmpty())
        showConflict(tr("%1 cannot be used. %2").arg(key.toString(QKeySequence::NativeText), reason), false,
                     false);
    else if (clash.other)
        showConflict(wordsOf(clash), clash.kind == KeyClash::Shadows, true);
    else if (const auto fixed = fixedKeyFor(key, place))
        showConflict(wordsOf(*fixed), true, false);
    else
        addKey(KeyBindings::Take::FromTheSamePlace);
}

/// What goes before the command where the key means that.
QString ShortcutsPage::wordsOf(const FixedKey &fixed) const
{
    return tr("%1 has a meaning of its own in the panel %2, which goes first there: %3.")
        .arg(m_wanted.toString(QKeySequence::NativeText), surfaceTitle(fixed.surface), fixed.what);
}

/// Who has the wanted key, and what would become of it.
QString ShortcutsPage::wordsOf(const KeyBindings::Clash &clash) const
{
    const ActionRegistry &actions = m_bindings.actions();
    const QString key = m_wanted.toString(QKeySequence::NativeText);
    const QString other = commandName(*clash.other);
    const Surface where = actions.surfaceOf(*clash.other);
    if (clash.kind == KeyClash::Same)
        return tr("%1 belongs to “%2”.").arg(key, other);
    if (where == Surface::Window)
        return tr("%1 runs “%2” everywhere. In the panel it would run this instead.").arg(key, other);
    return tr("%1 runs “%2” in the panel %3, and would go on doing so there.")
        .arg(key, other, surfaceTitle(where));
}

void ShortcutsPage::addKey(KeyBindings::Take take)
{
    if (QAction *action = current())
        m_bindings.add(*action, m_wanted, take);
}

void ShortcutsPage::showConflict(const QString &text, bool canShare, bool canReassign)
{
    m_conflictText->setText(text);
    m_share->setVisible(canShare);
    m_reassign->setVisible(canReassign);
    m_conflict->show();
}

} // namespace muto::ui
