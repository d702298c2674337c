#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

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
};

/// By D-Bus: logind, and the desktop's notifications. Asks and does not wait for answers. GUI thread.
class FreeDesktop : public QObject, public Desktop
{
    Q_OBJECT

public:
    using QObject::QObject;

    void keepAwake(const QString &why) override;
    void letSleep() override;
    void tell(const QString &title, const QString &text) override;

private:
    bool m_isKeptAwake = false;
    QDBusUnixFileDescriptor m_lock; ///< As long as it is open the machine stays awake.
};

} // namespace muto::ui
