#pragma once

#include "core/base/result.h"
#include "core/vendor/downloader.h"
#include "core/vendor/transport.h"
#include "ui/project/handover.h"
#include "ui/project/project_files.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace muto::ui {

class Dialogs;

/// Makes files of the project of what is handed over: files are copied, a picture is written into one, what
/// is on the web is fetched, after the user was asked. GUI thread.
class HandoverDesk : public QObject
{
    Q_OBJECT

public:
    HandoverDesk(ProjectFiles &files, Dialogs &dialogs, QWidget &window);
    ~HandoverDesk() override;

    void setNetwork(vendor::TransportMaker make) { m_makeNetwork = std::move(make); }

    /// Files, a picture or a file of the web, to be brought into the project.
    struct Wish
    {
        Handover what;
        QImage picture = {};
        QString folder = kAssetFolder;
        AssetImporter::Then then = {};     ///< Given their names, which it has to claim.
        std::function<void()> asText = {}; ///< What else can be made of an address, if that is possible.
    };
    void bring(const Wish &wish);

    /// Of what is being fetched.
    void cancel();

Q_SIGNALS:
    /// From the first byte to the last; one at a time.
    void fetchBegan(const QString &name, const QString &site);
    void fetchEnded();
    void refused(const muto::Error &error);

private:
    /// Puts a file at a path, away from this thread; false when that cannot be.
    using Writer = std::function<bool(const QString &path)>;
    void keep(const Wish &wish, const QString &name, const Writer &write);
    void keepPicture(const Wish &wish);
    void ask(const Wish &wish);
    void fetch(const Wish &wish);
    void take(const Wish &wish, const Result<vendor::Download> &download);
    void endFetch();

    ProjectFiles &m_files;
    Dialogs &m_dialogs;
    QWidget &m_window;
    vendor::TransportMaker m_makeNetwork;
    std::unique_ptr<vendor::Transport> m_network; ///< While something is fetched, as the next.
    std::unique_ptr<vendor::Downloader> m_downloader;
};

/// What a file that was fetched is called in the project; `extension`, without a dot, is what its content
/// says. Pure.
QString nameOfFetched(const QUrl &url, const QString &extension);

} // namespace muto::ui
