#include "ui/settings/settings_dialog.h"

#include "ui/settings/pages.h"
#include "ui/settings/rendering_page.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shortcuts_page.h"
#include "ui/settings/storage_page.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
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
    , m_search(new QLineEdit(this))
    , m_groups(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_defaults(new QPushButton(tr("&Restore defaults"), this))
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
    m_stack->setProperty("role", QStringLiteral("card"));
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
    buttons->addWidget(m_defaults);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    resize(kUsualSize);

    makePages(settings, environment, bindings, dialogs);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_groups, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this](int page) { m_defaults->setEnabled(m_pages.at(std::size_t(page))->hasDefaults()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_defaults, &QPushButton::clicked, this,
            [this] { m_pages.at(std::size_t(m_stack->currentIndex()))->restoreDefaults(); });
    showPage(0);
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

/// Leaves the groups in which something answers, and shows the first of them if the one shown does not.
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
}

} // namespace muto::ui
