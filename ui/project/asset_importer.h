#pragma once

#include "core/base/result.h"
#include "core/library/asset_import.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace muto::ui {

/// Copies files into the project that is open, or links them there, in the background, one call after the
/// other: each file under another name until all of it is there. GUI thread.
class AssetImporter : public QObject
{
    Q_OBJECT

public:
    /// What follows an import, with the names of those files that are in the project now, in order.
    using Then = std::function<void(const QStringList &names)>;
    /// Whether what follows is done when it returns.
    enum class Follows { AtOnce, Later };

    /// What a call has come to.
    struct Arrival
    {
        QStringList names;   ///< In the project now, or there before.
        QStringList brought; ///< Those of them that are new.
        Then then;
        Follows follows = Follows::AtOnce;
    };

    /// Files that could not be linked, and what makes copies of them instead.
    struct NotLinked
    {
        QStringList paths;
        Error error;
        std::function<void()> copy;
    };

    explicit AssetImporter(QObject *parent = nullptr);
    ~AssetImporter() override;

    /// What is under way for another project is stopped. Empty for none.
    void setProject(const QString &folder);

    /// Who sees to what follows; without anyone, it just follows.
    void setReceiver(std::function<void(const Arrival &)> receive) { m_receive = std::move(receive); }

    /// Who asks whether copies will do; without anyone, links that cannot be made are `refused`.
    void setWhenNotLinked(std::function<void(const NotLinked &)> ask) { m_ask = std::move(ask); }
    /// What makes links, for who has a disk that knows none.
    void setLinkMaker(library::LinkMaker link) { m_link = std::move(link); }

    /// Into a folder of the project, relative to it.
    void import(const QStringList &paths, const QString &folder, Then then = {},
                Follows follows = Follows::AtOnce, library::ImportWay way = library::ImportWay::Copy);
    /// Stops what is under way and forgets what waits. What has been copied stays; what was to follow does
    /// not.
    void cancel();

    bool isBusy() const { return !m_jobs.empty(); }

Q_SIGNALS:
    /// Now and then, while it copies.
    void progressed(const muto::library::ImportProgress &progress);
    /// After each call: these are in the project now, or were there before. Perhaps none.
    void imported(const QStringList &names);
    void
    refused(const muto::Error &error); ///< Of files that could not be brought in, all of a call together.
    void ended();                      ///< Nothing is under way any more.

private:
    struct Job
    {
        QString project;
        QStringList paths;
        QString folder;
        Then then;
        Follows follows = Follows::AtOnce;
        library::ImportWay way = library::ImportWay::Copy;
    };
    struct Outcome
    {
        library::ImportPlan plan;
        std::vector<Error> failures;
    };
    class Told; ///< What the thread that copies has told last.

    void begin();
    void tell();
    void onDone();
    void take(const Outcome &outcome, const Job &job);
    void tellOfErrors(const Outcome &outcome, const Job &job);

    std::function<void(const Arrival &)> m_receive;
    std::function<void(const NotLinked &)> m_ask;
    library::LinkMaker m_link = library::makeLink;
    QString m_project;
    std::deque<Job> m_jobs; ///< The first is under way.
    std::stop_source m_stop;
    std::shared_ptr<Told> m_told;
    QTimer m_ticks;
    QFutureWatcher<Outcome> m_running;
};

} // namespace muto::ui
