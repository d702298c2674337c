#pragma once

#include "core/web/preview_page.h"

#include <QJsonValue>
#include <QList>
#include <QWebEngineView>

namespace muto::test {

/// A preview in a window, with somebody who can ask it questions.
class ShownPage : public QObject
{
    Q_OBJECT

public:
    explicit ShownPage(const web::PageServices &services = {});
    ~ShownPage() override;

    web::PreviewPage &preview() { return m_preview; }

    /// Opens `index.html` of a project and waits; true when it became ready, false when it failed.
    bool open(const QString &folder, bool allowNetwork = false);

    /// The value, awaited, of an expression in the window of the film; a text "error: …" when it throws.
    QJsonValue askFilm(const QString &expression);

    /// Likewise in the stage's window, where clock and fetch() are Chromium's own.
    QJsonValue askStage(const QString &expression);

    /// Waits for a line of the console that contains `text`; an empty one when none comes.
    web::ConsoleMessage waitForLine(const QString &text);

    QList<web::ConsoleMessage> lines; ///< What the page's console said, answers excluded.
    std::optional<Error> error;       ///< Why the page failed.

Q_SIGNALS:
    void answered();

private:
    QJsonValue ask(const QString &window, const QString &expression);
    void onConsole(const web::ConsoleMessage &message);

    web::PreviewPage m_preview;
    QWebEngineView m_view;
    int m_question = 0;
    std::optional<QJsonValue> m_answer;
};

} // namespace muto::test
