#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace muto::ui {

/// Whether the desktop asks for dark or light programs, as its settings portal says. Qt 6.4 has no word for
/// it. Dark while the desktop has no opinion or no portal, as is usual for editors of pictures.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool prefersDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QVariant &value);

    bool m_dark = true;
};

} // namespace muto::ui
