#pragma once

#include "core/web/page_route.h"

#include <QString>

namespace muto::frames {
class PictureSource;
}

namespace muto::web {

/// Gives pages decoded pictures as bytes: `@muto/picture/facts/<file>` answers JSON, and
/// `@muto/picture/frame/<file>?t=<seconds>&w=<width>&h=<height>` a header of 32 bytes (little-endian: width,
/// height, two zeros as 32 bits; begin and end of the frame in seconds of the source as 64-bit floats) and
/// then rows of R G B A. For films with packets, `@muto/picture/stretch/<file>?t=<seconds>` answers their
/// number as 32 bits, the end of the stretch as a 64-bit float, and for each packet its time as a 64-bit
/// float, its length as 32 bits and its bytes. An error is an answer, too, because Qt 6.4 cannot tell a page
/// why a request failed: JSON with `error`, a header of width 0 and the words in UTF-8, or no packets and the
/// words. `<file>` lies in the project. GUI thread.
class PictureRoute : public PageRoute
{
public:
    /// `source` must outlive the route.
    explicit PictureRoute(frames::PictureSource &source);

    void setProjectFolder(const QString &folder);

    void answer(QWebEngineUrlRequestJob &job, const QString &path) override;

private:
    void answerFacts(QWebEngineUrlRequestJob &job, const QString &file);
    void answerFrame(QWebEngineUrlRequestJob &job, const QString &file);
    void answerStretch(QWebEngineUrlRequestJob &job, const QString &file);

    frames::PictureSource &m_source;
    QString m_folder;
};

} // namespace muto::web
