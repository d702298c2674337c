// A person at the real program: Qt loads this where QT_QPA_GENERIC_PLUGINS says muto-driver:WHAT. It says on
// standard output what is to be seen in the window, a line for each thing that is new, and does one thing:
//   look   nothing
//   edit   one edit, as soon as the film can be seen
//   go-on  presses the button of the first notice, a while after it has come
// It knows the program by the names of its widgets only.

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QIcon>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QTimer>

#include <cstdio>

namespace {

constexpr int kGlanceMs = 20;
constexpr int kReadingMs = 300;

/// The colour there, as pages write it.
QString middleOf(const QIcon &icon, QSize size)
{
    const QImage picture = icon.pixmap(size).toImage();
    return picture.isNull() ? QStringLiteral("none") : picture.pixelColor(picture.rect().center()).name();
}

class WindowDriver : public QObject
{
public:
    explicit WindowDriver(QString task)
        : m_task(std::move(task))
    {
        connect(&m_timer, &QTimer::timeout, this, &WindowDriver::look);
        m_timer.start(kGlanceMs);
    }

private:
    void look()
    {
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("QMainWindow"))
                lookAt(*window);
        }
    }

    void lookAt(const QWidget &window)
    {
        say("title", window.windowTitle());
        if (window.isWindowModified())
            say("unsaved", window.windowTitle());
        for (const auto *notice : window.findChildren<QWidget *>(QStringLiteral("notice")))
            say("notice", notice->accessibleName());
        const auto *recovery = window.findChild<QDialog *>(QStringLiteral("recoveryDialog"));
        if (recovery && recovery->isVisible())
            lookAt(*recovery->findChild<QListWidget *>(QStringLiteral("recoveryList")));
        if (m_task == QLatin1String("edit"))
            edit(window);
        else if (m_task == QLatin1String("go-on"))
            goOn(window);
    }

    void lookAt(const QListWidget &list)
    {
        for (int row = 0; row < list.count(); ++row) {
            const QListWidgetItem &item = *list.item(row);
            say("recovery", item.text().replace(QLatin1Char('\n'), QLatin1String(" | ")) +
                                QLatin1String(" | ") + middleOf(item.icon(), list.iconSize()));
        }
    }

    void edit(const QWidget &window)
    {
        const auto *play = window.findChild<QAction *>(QStringLiteral("playback.play"));
        if (!play || !play->isEnabled())
            return;
        m_task.clear();
        window.findChild<QAction *>(QStringLiteral("insert.lowerText"))->trigger();
    }

    void goOn(const QWidget &window)
    {
        auto *button = window.findChild<QPushButton *>(QStringLiteral("noticeAction"));
        if (!button)
            return;
        if (!m_reading.isValid())
            m_reading.start();
        if (!m_reading.hasExpired(kReadingMs))
            return;
        m_task.clear();
        say("pressed", button->text());
        button->click();
    }

    void say(const char *what, const QString &words)
    {
        const QByteArray line = QByteArray(what) + ": " + words.toUtf8() + '\n';
        if (m_said.contains(line))
            return;
        m_said.insert(line);
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
    }

    QString m_task;
    QTimer m_timer;
    QElapsedTimer m_reading;
    QSet<QByteArray> m_said;
};

} // namespace

class WindowDriverPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")

public:
    QObject *create(const QString &, const QString &task) override { return new WindowDriver(task); }
};

#include "window_driver.moc"
