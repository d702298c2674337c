#pragma once

#include <QString>

class QWebEngineUrlRequestJob;

namespace muto::web {

/// Answers what pages ask below `muto://project-N/@muto/<name>/`: bytes that are no file of the project, such
/// as decoded pictures. GUI thread; an answer may come later, for as long as the job lives.
class PageRoute
{
public:
    virtual ~PageRoute() = default;

    /// `path` is what follows `<name>/`, decoded, without the query; the job's URL has both.
    virtual void answer(QWebEngineUrlRequestJob &job, const QString &path) = 0;
};

} // namespace muto::web
