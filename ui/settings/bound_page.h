#pragma once

#include "core/settings/setting_key.h"
#include "ui/settings/settings_page.h"

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace muto::settings {
class Settings;
}

namespace muto::ui {

/// A page whose controls each stand for one setting: what is chosen is stored, what is stored is shown.
class BoundPage : public SettingsPage
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString value;
    };

    BoundPage(settings::Settings &settings, QString title, QString iconName, QWidget *parent = nullptr);

    /// A box to tick; `label` stands before it, `text` behind.
    void addCheck(const char *name, const QString &label, const QString &text,
                  const settings::SettingKey<bool> &key, const QString &note = {});
    void addChoice(const char *name, const QString &label, const settings::SettingKey<QString> &key,
                   const std::vector<Choice> &choices, const QString &note = {});
    /// `faultIn` says what is wrong with what was typed, below it; it is stored all the same.
    QLineEdit *addText(const char *name, const QString &label, const settings::SettingKey<QString> &key,
                       const QString &note, const std::function<QString(const QString &)> &faultIn);
    /// `unit` of what is stored are one of what is shown: 1000 for milliseconds shown as seconds.
    QSpinBox *addNumber(const char *name, const QString &label, const settings::SettingKey<int> &key,
                        int least, int most, const QString &note = {}, int unit = 1);
    /// `scale` of what is shown are one of what is stored: 100 for percent.
    QDoubleSpinBox *addNumber(const char *name, const QString &label, const settings::SettingKey<double> &key,
                              double least, double most, double scale = 1, const QString &note = {});

    QString title() const override { return m_title; }
    QString iconName() const override { return m_iconName; }
    void load() override;
    void restoreDefaults() override;

private:
    /// A control and its setting.
    struct Bound
    {
        std::function<void()> load;
        std::function<void()> restoreDefault;
    };

    template<typename T>
    void bind(const settings::SettingKey<T> &key, std::function<void(const T &)> show);

    settings::Settings &m_settings;
    QString m_title;
    QString m_iconName;
    QFormLayout *m_rows;
    std::vector<Bound> m_bound;
};

} // namespace muto::ui
