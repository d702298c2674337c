#pragma once

#include <QString>
#include <QWebEngineUrlSchemeHandler>

namespace muto::web {

/// Answers `muto://project-…/…`: files of the project folder and nothing outside it, and our stage from the
/// program's resources. Ranges of a file work as on a web server, because the devices handed to Qt can be
/// sought; what Qt 6.4 cannot say are other headers and status codes: a missing file is a failed request, not
/// a 404. GUI thread.
class ProjectSchemeHandler : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    explicit ProjectSchemeHandler(QObject *parent = nullptr);

    /// Serves `folder` from now on; empty serves no project.
    void setProjectFolder(const QString &folder);

    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    /// A file that was asked for could not be given: `path` is relative to the project, `reason` for people.
    void refused(const QString &path, const QString &reason);

private:
    QString m_folder;
};

} // namespace muto::web
