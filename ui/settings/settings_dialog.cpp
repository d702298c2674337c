#include "ui/settings/settings_dialog.h"

#include "core/settings/settings_file.h"
#include "ui/settings/pages.h"
#include "ui/settings/rendering_page.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shortcuts_page.h"
#include "ui/settings/storage_page.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kGroupsWidth = 184;
constexpr QSize kUsualSize(800, 560);

} // namespace

SettingsDialog::SettingsDialog(settings::Settings &settings, QWidget *parent,
                               const QProcessEnvironment &environment, KeyBindings *bindings,
                               Dialogs *dialogs)
    : QDialog(parent)
    , m_settings(settings)
    , m_fault(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_groups(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(m_stack))
    , m_defaults(new QPushButton(tr("&Restore Defaults"), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Preferences"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search preferences"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_groups->setObjectName(QStringLiteral("settingsGroups"));
    m_groups->setAccessibleName(tr("Groups of preferences"));
    m_groups->setIconSize({18, 18});
    m_groups->setProperty("framed", true);
    m_stack->setObjectName(QStringLiteral("settingsPages"));
    m_stack->setProperty("role", QStringLiteral("card"));
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    m_defaults->setObjectName(QStringLiteral("restoreDefaultsButton"));
    m_defaults->setToolTip(tr("Put the preferences of this page back to what they were at first"));
    m_defaults->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setToolTip(tr("Close the preferences (Esc)"));
    close->setAutoDefault(false);

    auto *left = new QWidget(this);
    left->setFixedWidth(kGroupsWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_groups, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(left);
    middle->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_defaults);
    addTransfer(*buttons, dialogs);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    resize(kUsualSize);

    makePages(settings, environment, bindings, dialogs);
    m_stack->addWidget(m_nothing); // the last, so that rows of the list are pages
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_groups, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this](int page) {
        m_defaults->setEnabled(page < int(m_pages.size()) && m_pages[std::size_t(page)]->hasDefaults());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_defaults, &QPushButton::clicked, this,
            [this] { m_pages.at(std::size_t(m_stack->currentIndex()))->restoreDefaults(); });
    showPage(0);
}

/// All preferences as a file; the Shortcuts page has one for the keys alone.
void SettingsDialog::addTransfer(QHBoxLayout &buttons, Dialogs *dialogs)
{
    m_fault->setObjectName(QStringLiteral("settingsFault"));
    m_fault->setProperty("role", QStringLiteral("bad"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    if (!dialogs)
        return;
    const auto add = [&](const char *name, const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        buttons.addWidget(button);
        return button;
    };
    auto *take = add("importSettingsButton", tr("I&mport All…"),
                     tr("Take the preferences that a file says, in place of all of these"));
    auto *give = add("exportSettingsButton", tr("E&xport All…"),
                     tr("Write all preferences and keys into a file, for another computer"));
    const QString filter = tr("Preferences (*.json)");
    connect(take, &QPushButton::clicked, this, [this, dialogs, filter] {
        dialogs->chooseFile(this, tr("Import Preferences"), {}, filter,
                            [this](const QString &path) { importFrom(path); });
    });
    connect(give, &QPushButton::clicked, this, [this, dialogs, filter] {
        dialogs->chooseTarget(this, tr("Export Preferences"), QStringLiteral("mutoscope-preferences.json"),
                              filter, [this](const QString &path) { exportTo(path); });
    });
}

void SettingsDialog::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray all = settings::exportedSettings(m_settings);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(all) == all.size() && file.commit();
    tell(isWritten ? QString()
                   : tr("Cannot write %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

void SettingsDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tell(tr("Cannot read %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
    const auto taken = settings::importSettings(m_settings, file.readAll());
    tell(taken ? QString() : QStringLiteral("%1 %2").arg(taken.error().message, taken.error().detail));
    for (SettingsPage *page : m_pages)
        page->load();
}

void SettingsDialog::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void SettingsDialog::makePages(settings::Settings &settings, const QProcessEnvironment &environment,
                               KeyBindings *bindings, Dialogs *dialogs)
{
    add(makeGeneralPage(settings, this));
    add(makeAppearancePage(settings, this));
    add(makeEditingPage(settings, this));
    add(makeTimelinePage(settings, this));
    add(makePlaybackPage(settings, this));
    add(new RenderingPage(settings, environment, this));
    add(makeSourcePage(settings, this));
    if (bindings) {
        m_shortcuts = int(m_pages.size());
        add(new ShortcutsPage(*bindings, dialogs, this));
    }
    add(new StoragePage(StorageFolders::ofProgram(), this));
    add(makeAdvancedPage(settings, this));
}

void SettingsDialog::add(SettingsPage *page)
{
    m_pages.push_back(page);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setProperty("role", QStringLiteral("page"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    new QListWidgetItem(icon(page->iconName()), page->title(), m_groups);
}

void SettingsDialog::showPage(int index)
{
    m_groups->setCurrentRow(index);
}

void SettingsDialog::showShortcuts()
{
    showPage(m_shortcuts);
}

/// Leaves the groups in which something answers, and shows the first of them if the one shown does not. Where
/// none does, says so in place of a page.
void SettingsDialog::search(const QString &typed)
{
    const QString words = typed.trimmed();
    int first = -1;
    for (int i = 0; i < m_groups->count(); ++i) {
        SettingsPage *page = m_pages.at(std::size_t(i));
        const bool inPage = page->find(words);
        const bool answers = words.isEmpty() || inPage || page->title().contains(words, Qt::CaseInsensitive);
        m_groups->item(i)->setHidden(!answers);
        if (answers && first < 0)
            first = i;
    }
    const int current = m_groups->currentRow();
    if (first >= 0 && (current < 0 || m_groups->item(current)->isHidden()))
        showPage(first);
    m_nothing->setText(tr("No preference is called “%1”.").arg(words));
    m_stack->setCurrentIndex(first < 0 ? m_stack->indexOf(m_nothing) : m_groups->currentRow());
}

} // namespace muto::ui
