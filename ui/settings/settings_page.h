#pragma once

#include <QString>
#include <QWidget>

namespace muto::ui {

/// A group of preferences. Changes count at once; there is nothing to accept.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString iconName() const = 0;

    /// Shows what the settings hold now.
    virtual void load() = 0;
    virtual void restoreDefaults() = 0;
    virtual bool hasDefaults() const { return true; }

    /// Marks what answers these words, nothing when they are empty, and says whether anything does.
    virtual bool find(const QString &words);
};

} // namespace muto::ui
