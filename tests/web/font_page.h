#pragma once

#include "core/web/page_driver.h"

#include <QJsonValue>
#include <QObject>

#include <memory>
#include <optional>

namespace muto::test {

/// A film on a page of any kind, with somebody who can ask it questions.
class FontPage : public QObject
{
    Q_OBJECT

public:
    /// `channel` must outlive it.
    FontPage(web::PageChannel &channel, web::StageConfig::Mode mode);

    /// Opens `index.html` of the project that is served from `folder`, and waits; false when it failed.
    bool open(const QString &folder);

    /// The value of an expression in the window of the film; a text "error: …" when it throws.
    QJsonValue ask(const QString &expression);

    /// Whether the manifest warns of `code` in words that contain `text`, once.
    bool warns(const QString &code, const QString &text) const;

    web::PageManifest manifest;

Q_SIGNALS:
    void answered();

private:
    void onConsole(const web::ConsoleMessage &message);

    web::PageChannel &m_channel;
    web::StageConfig::Mode m_mode;
    web::PageDriver m_driver;
    std::optional<QJsonValue> m_answer;
};

} // namespace muto::test
