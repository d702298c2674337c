#pragma once

#include <QHash>
#include <QString>
#include <QWebEngineUrlSchemeHandler>

#include <memory>

class QIODevice;

namespace muto::remote {
class VendorStore;
}

namespace muto::web {

class PageRoute;
class UnsavedTexts;

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

    /// Lets `route` answer below `@muto/<name>/`. It must outlive the handler.
    void addRoute(const QString &name, PageRoute &route);

    /// Replaces, in the pages, style sheets and scripts it serves, what `store` has of the web. It must
    /// outlive the handler; null replaces nothing.
    void setVendored(remote::VendorStore *store) { m_vendored = store; }

    /// Serves these texts in place of the files they belong to. They must outlive the handler; null has none.
    void setUnsaved(const UnsavedTexts *texts) { m_unsaved = texts; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    /// A file that was asked for could not be given: `path` is relative to the project, `reason` for people.
    void refused(const QString &path, const QString &reason);

    /// A picture was given whose file ends before it does. Told each time.
    void servedCutPicture(const QString &path);

private:
    bool answerByRoute(QWebEngineUrlRequestJob &job, const QString &path);
    bool answerUnsaved(QWebEngineUrlRequestJob &job, const QString &path);

    QString m_folder;
    remote::VendorStore *m_vendored = nullptr;
    const UnsavedTexts *m_unsaved = nullptr;
    QHash<QString, PageRoute *> m_routes;
};

} // namespace muto::web
