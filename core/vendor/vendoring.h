#pragma once

#include "core/composition/composition_file.h"
#include "core/remote/vendor_lock.h"
#include "core/remote/vendor_store.h"
#include "core/vendor/downloader.h"
#include "core/vendor/project_references.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <vector>

namespace muto::vendor {

/// How far it has got; `total` grows while style sheets and modules name more.
struct VendoringProgress
{
    int done = 0;
    int total = 0;
    QUrl current;
    qint64 receivedBytes = 0; ///< Of the current file.
};

/// How it went.
struct VendoringSummary
{
    int fetched = 0;
    int kept = 0; ///< Vendored before, and still what they were.
    qint64 fetchedBytes = 0;
    std::vector<Error> failures;
    QHash<QString, QString> unreachable; ///< Addresses that could not be had, and why.
    bool isCancelled = false;
};

/// Brings what a project uses of the web into its vendor folder, breadth first: pages, then what their style
/// sheets and modules name. The author's files stay as they are; what has been vendored and is intact is not
/// fetched again. One failure keeps nothing from being tried, and whatever was fetched is kept.
class Vendoring : public QObject
{
    Q_OBJECT

public:
    /// `transport` must outlive it.
    Vendoring(composition::ProjectLocation location, Transport &transport, QObject *parent = nullptr);

    /// Reads the project and goes on by itself; leads to `finished`, never before it returns.
    void start();

    /// Leads to `finished` at once.
    void cancel();

Q_SIGNALS:
    void progressed(const muto::vendor::VendoringProgress &progress);
    /// A file that could not be had; told again in the summary.
    void failed(const muto::Error &error);
    void finished(const muto::vendor::VendoringSummary &summary);

private:
    void begin();
    void enqueue(const std::vector<RemoteReference> &references);
    void next();
    bool keep(const RemoteReference &reference);
    void onDownloaded(const Result<Download> &download);
    Result<> store(const RemoteReference &reference, const Download &download);
    void giveUp(const Error &error);
    void finish();
    void report(qint64 receivedBytes);

    composition::ProjectLocation m_location;
    Downloader m_downloader;
    remote::VendorStore m_store;
    remote::VendorLock m_lock;
    ImportMap m_imports;
    std::deque<RemoteReference> m_waiting;
    RemoteReference m_current;
    QSet<QString> m_seen;
    int m_done = 0;
    bool m_isRunning = false;
    VendoringSummary m_summary;
};

/// Whether a project can be rendered offline: everything it uses of the web is vendored and intact. One error
/// for each that is not; opens no connection.
std::vector<Error> checkVendored(const composition::ProjectLocation &location);

} // namespace muto::vendor
