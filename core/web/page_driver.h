#pragma once

#include "core/web/missing_files.h"
#include "core/web/page_channel.h"
#include "core/web/stage_config.h"

#include <QObject>
#include <QTimer>

namespace muto::web {

/// Brings a page from nothing to ready over a PageChannel: loads the stage, opens the composition in it and
/// waits, by events, for *ready* or for a reason why not. A page that gives no sign of life for the
/// configured time is given up. GUI thread.
class PageDriver : public QObject
{
    Q_OBJECT

public:
    /// `channel` must outlive the driver.
    explicit PageDriver(PageChannel &channel, QObject *parent = nullptr);

    /// Opens a composition, forgetting the one before.
    void open(const StageConfig &config);

    /// The page cannot be used any more, as somebody else has found out.
    void giveUp(const Error &error) { fail(error); }

    /// Forgets the composition, whatever it is about to say.
    void close();

    bool isReady() const { return m_state == State::Ready; }

    /// The stage has been told what to open: from now on it hears more, and heeds it once it is ready.
    bool isListening() const { return m_state == State::OpeningFilm || m_state == State::Ready; }

Q_SIGNALS:
    /// `isListening()` has become true.
    void listening();
    void ready(const muto::web::PageManifest &manifest);
    /// The page cannot be used; emitted once for each `open`.
    void failed(const muto::Error &error);

private:
    enum class State { Idle, LoadingStage, OpeningFilm, Ready, Failed };

    void loadStage();
    bool triesAgainAfter(const PageFailed &failure);
    void onLoaded(bool ok, const QString &reason);
    void onMessage(const PageMessage &message);
    void fail(const Error &error);

    PageChannel &m_channel;
    StageConfig m_config;
    MissingFiles m_missing;
    State m_state = State::Idle;
    int m_openings = 0;
    bool m_hasTriedAgain = false;
    QTimer m_silence;
};

} // namespace muto::web
