#pragma once

#include <QObject>
#include <QTimer>

class QWebEnginePage;

namespace muto::web {

/// Notices a page whose script does not come to an end, which no signal of Chromium tells: whenever something
/// has been asked of the page, it has to answer an empty question too. GUI thread.
class PageWatch : public QObject
{
    Q_OBJECT

public:
    explicit PageWatch(QWebEnginePage &page, QObject *parent = nullptr);

    /// The page has something to do now; or, while it is busy, all the time.
    void expect();
    void setBusy(bool busy);

    /// Whether the page has not answered for some seconds.
    bool isSilent() const;

    /// How many seconds of silence are taken for a hang.
    void setPatience(int seconds) { m_patience = seconds; }
    int patience() const { return m_patience; }

    /// No answer is expected any more.
    void stop();

Q_SIGNALS:
    void hung();

private:
    void tick();
    void ask();

    QWebEnginePage &m_page;
    QTimer m_timer;
    int m_patience = 10;
    int m_silence = 0; ///< Seconds this thread has waited: while it waits for something else, none pass.
    quint64 m_question = 0;
    bool m_isExpected = false;
    bool m_isBusy = false;
    bool m_isWaiting = false;
};

} // namespace muto::web
