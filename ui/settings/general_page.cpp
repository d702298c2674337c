#include "ui/settings/general_page.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/preview/time_format.h"
#include "ui/settings/page_rows.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

void choose(QComboBox *combo, const QString &value)
{
    const QSignalBlocker silence(combo);
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

GeneralPage::GeneralPage(settings::Settings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_timeStyle(new QComboBox(this))
{
    m_theme->setObjectName(QStringLiteral("themeCombo"));
    m_theme->addItem(tr("As the desktop"), themeChoiceName(ThemeChoice::System));
    m_theme->addItem(tr("Dark"), themeChoiceName(ThemeChoice::Dark));
    m_theme->addItem(tr("Light"), themeChoiceName(ThemeChoice::Light));
    m_language->setObjectName(QStringLiteral("languageCombo"));
    m_language->addItem(tr("As the desktop"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_timeStyle->setObjectName(QStringLiteral("timeStyleCombo"));
    m_timeStyle->addItem(tr("Clock, 00:00:04.12"), timeStyleName(TimeStyle::Clock));
    m_timeStyle->addItem(tr("Timecode, 00:00:04:03"), timeStyleName(TimeStyle::Timecode));
    m_timeStyle->addItem(tr("Frames, 123"), timeStyleName(TimeStyle::Frames));

    auto *rows = makeRows(this);
    addRow(rows, tr("&Theme"), m_theme);
    addRow(rows, tr("&Language"), m_language, tr("Takes effect when Mutoscope starts the next time."));
    addRow(rows, tr("Ti&me display"), m_timeStyle);

    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.set(keys::general::theme, m_theme->currentData().toString()); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.set(keys::general::language, m_language->currentData().toString()); });
    connect(m_timeStyle, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.set(keys::preview::timeFormat, m_timeStyle->currentData().toString()); });
    load();
}

QString GeneralPage::title() const
{
    return tr("General");
}

QString GeneralPage::iconName() const
{
    return QStringLiteral("settings");
}

void GeneralPage::load()
{
    choose(m_theme, m_settings.get(keys::general::theme));
    choose(m_language, m_settings.get(keys::general::language));
    choose(m_timeStyle, m_settings.get(keys::preview::timeFormat));
}

void GeneralPage::restoreDefaults()
{
    m_settings.set(keys::general::theme, keys::general::theme.defaultValue());
    m_settings.set(keys::general::language, keys::general::language.defaultValue());
    m_settings.set(keys::preview::timeFormat, keys::preview::timeFormat.defaultValue());
    load();
}

} // namespace muto::ui
