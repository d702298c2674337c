#include "ui/settings/settings_dialog.h"

#include "ui/settings/general_page.h"
#include "ui/settings/rendering_page.h"
#include "ui/support/icons.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kGroupsWidth = 168;
constexpr QSize kUsualSize(680, 440);

} // namespace

SettingsDialog::SettingsDialog(settings::Settings &settings, QWidget *parent,
                               const QProcessEnvironment &environment)
    : QDialog(parent)
    , m_groups(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Preferences"));
    m_groups->setObjectName(QStringLiteral("settingsGroups"));
    m_groups->setAccessibleName(tr("Groups of preferences"));
    m_groups->setFixedWidth(kGroupsWidth);
    m_groups->setIconSize({18, 18});
    m_groups->setProperty("framed", true);
    m_stack->setProperty("role", QStringLiteral("card"));

    auto *defaults = new QPushButton(tr("&Restore defaults"), this);
    defaults->setObjectName(QStringLiteral("restoreDefaultsButton"));
    defaults->setToolTip(tr("Put every preference back to what it was at first"));
    defaults->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setToolTip(tr("Close the preferences (Esc)"));
    close->setDefault(true);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_groups);
    middle->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(defaults);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    resize(kUsualSize);

    add(new GeneralPage(settings, this));
    add(new RenderingPage(settings, environment, this));
    connect(m_groups, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(defaults, &QPushButton::clicked, this, [this] {
        for (SettingsPage *page : m_pages)
            page->restoreDefaults();
    });
    showPage(0);
}

void SettingsDialog::add(SettingsPage *page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    new QListWidgetItem(icon(page->iconName()), page->title(), m_groups);
}

void SettingsDialog::showPage(int index)
{
    m_groups->setCurrentRow(index);
}

} // namespace muto::ui
