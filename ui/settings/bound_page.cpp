#include "ui/settings/bound_page.h"

#include "core/settings/settings.h"
#include "ui/settings/page_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace muto::ui {

BoundPage::BoundPage(settings::Settings &settings, QString title, QString iconName, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_title(std::move(title))
    , m_iconName(std::move(iconName))
    , m_rows(makeRows(this))
{
}

template<typename T>
void BoundPage::bind(const settings::SettingKey<T> &key, std::function<void(const T &)> show)
{
    show(m_settings.get(key));
    m_bound.push_back({[this, key, show] { show(m_settings.get(key)); },
                       [this, key] { m_settings.set(key, key.defaultValue()); }});
}

void BoundPage::addCheck(const char *name, const QString &label, const QString &text,
                         const settings::SettingKey<bool> &key, const QString &note)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    addRow(m_rows, label, box, note);
    bind<bool>(key, [box](const bool &value) {
        const QSignalBlocker silence(box);
        box->setChecked(value);
    });
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { m_settings.set(key, on); });
}

void BoundPage::addChoice(const char *name, const QString &label, const settings::SettingKey<QString> &key,
                          const std::vector<Choice> &choices, const QString &note)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.value);
    addRow(m_rows, label, combo, note);
    bind<QString>(key, [combo](const QString &value) {
        const QSignalBlocker silence(combo);
        // What somebody wrote into the file by hand is shown as it is.
        if (combo->findData(value) < 0)
            combo->addItem(value, value);
        combo->setCurrentIndex(combo->findData(value));
    });
    connect(combo, &QComboBox::currentIndexChanged, this,
            [this, combo, key] { m_settings.set(key, combo->currentData().toString()); });
}

QLineEdit *BoundPage::addText(const char *name, const QString &label,
                              const settings::SettingKey<QString> &key, const QString &note,
                              const std::function<QString(const QString &)> &faultIn)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    QLabel *words = addRow(m_rows, label, edit, note);
    bind<QString>(key, [edit](const QString &value) {
        if (edit->text() != value)
            edit->setText(value);
    });
    connect(edit, &QLineEdit::textChanged, this, [this, words, key, note, faultIn](const QString &text) {
        const QString fault = faultIn(text);
        words->setText(fault.isEmpty() ? note : fault);
        m_settings.set(key, text.trimmed());
    });
    return edit;
}

QSpinBox *BoundPage::addNumber(const char *name, const QString &label, const settings::SettingKey<int> &key,
                               int least, int most, const QString &note, int unit)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(least, most);
    addRow(m_rows, label, spin, note);
    bind<int>(key, [spin, unit](const int &value) {
        const QSignalBlocker silence(spin);
        spin->setValue(value / unit);
    });
    connect(spin, &QSpinBox::valueChanged, this,
            [this, key, unit](int value) { m_settings.set(key, value * unit); });
    return spin;
}

QDoubleSpinBox *BoundPage::addNumber(const char *name, const QString &label,
                                     const settings::SettingKey<double> &key, double least, double most,
                                     double scale, const QString &note)
{
    auto *spin = new QDoubleSpinBox(this);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(least, most);
    spin->setDecimals(scale > 1 ? 0 : 1);
    spin->setSingleStep(scale > 1 ? 5 : 0.5);
    addRow(m_rows, label, spin, note);
    bind<double>(key, [spin, scale](const double &value) {
        const QSignalBlocker silence(spin);
        spin->setValue(value * scale);
    });
    connect(spin, &QDoubleSpinBox::valueChanged, this,
            [this, key, scale](double value) { m_settings.set(key, value / scale); });
    return spin;
}

void BoundPage::load()
{
    for (const Bound &bound : m_bound)
        bound.load();
}

void BoundPage::restoreDefaults()
{
    for (const Bound &bound : m_bound)
        bound.restoreDefault();
    load();
}

} // namespace muto::ui
