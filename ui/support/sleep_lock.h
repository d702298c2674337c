#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

#include <functional>

namespace muto::ui {

/// How a bus is reached, when somebody needs it.
using BusFinder = std::function<QDBusConnection()>;

/// Keeps the machine from falling asleep by itself, through logind; where there is none nothing happens,
/// without a word. Let go when it goes. Needs an event loop, and no window: the command line has one as well.
class SleepLock : public QObject
{
    Q_OBJECT

public:
    explicit SleepLock(QObject *parent = nullptr, BusFinder systemBus = &QDBusConnection::systemBus);

    /// `why` is for people.
    void take(const QString &why);
    void letGo();

private:
    BusFinder m_systemBus;
    bool m_isTaken = false;
    QDBusUnixFileDescriptor m_lock; ///< As long as it is open the machine stays awake.
};

} // namespace muto::ui
