#pragma once

#include "ui/support/sleep_lock.h"

#include <QObject>
#include <QString>

#include <optional>

namespace muto::ui {

/// What the program asks of the desktop it runs on. What a desktop cannot do is left out without a word.
class Desktop
{
public:
    virtual ~Desktop() = default;

    /// The machine does not fall asleep by itself until `letSleep`. `why` is for people.
    virtual void keepAwake(const QString &why) = 0;
    virtual void letSleep() = 0;
    /// A message beside the windows, for who is somewhere else.
    virtual void tell(const QString &title, const QString &text) = 0;
    /// How far the work has come, 0–1, on the program's place in the task bar; nothing takes it away again.
    virtual void showProgress(std::optional<double> done) = 0;
};

/// By D-Bus: logind, the desktop's notifications and its task bar. Asks and does not wait for answers. GUI
/// thread.
class FreeDesktop : public QObject, public Desktop
{
    Q_OBJECT

public:
    explicit FreeDesktop(QObject *parent = nullptr, BusFinder sessionBus = &QDBusConnection::sessionBus);

    void keepAwake(const QString &why) override;
    void letSleep() override;
    void tell(const QString &title, const QString &text) override;
    void showProgress(std::optional<double> done) override;

private:
    BusFinder m_sessionBus;
    SleepLock m_awake;
};

} // namespace muto::ui
