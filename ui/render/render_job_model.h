#pragma once

#include "core/project/film_record.h"
#include "core/render/render_plan.h"
#include "core/render/render_progress.h"
#include "core/render/render_report.h"
#include "core/render/render_request.h"

#include "ui/project/asset_pictures.h"
#include "ui/render/after_render.h"
#include "ui/widgets/film_skim.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QImage>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::ui {

/// Which of several films, that were asked for together.
struct BatchPlace
{
    int batch = 0;  ///< The same for all of them.
    int number = 1; ///< From 1.
    int total = 1;
};

/// A render of this session and all that became known of it.
struct RenderRecord
{
    int id = 0;
    render::RenderRequest request;
    render::RenderConfig config;
    render::RenderProgress progress;
    std::optional<render::RenderPlan> plan;
    std::optional<render::RenderOutcome> outcome; ///< Nothing while it runs.
    std::optional<BatchPlace> place;
    Afterwards afterwards = Afterwards::Nothing;
    bool isWaiting = true; ///< For its turn.
    bool isCancelling = false;
    bool isPaused = false; ///< It rests, or does not begin when its turn comes.
    QImage still;          ///< The newest picture.
    FrameIndex stillFrame;
    QStringList log; ///< Console of the page, engine and warnings, oldest first.
    QElapsedTimer clock;
    QElapsedTimer pause;
    qint64 restedMs = 0;        ///< In pauses that are over.
    qint64 madeMs = 0;          ///< When, in an earlier session; 0 for one of this.
    bool isRequestKnown = true; ///< Of an earlier session's film it may not be.

    bool isRunning() const { return !outcome && !isWaiting; }
    /// Nothing of it goes on: what is captured already is always made a film.
    bool rests() const;
    /// How long it has taken so far, without pauses.
    qint64 elapsedMs() const;
    bool succeeded() const;
    /// The film is a folder of pictures.
    bool isSequence() const { return request.format == render::OutputFormat::PngSequence; }
};

/// The render under way and those that wait, in the order of their turns; those that are through, the newest
/// first; and then the films that earlier sessions have made of the project.
class RenderJobModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, StatusRole, PercentRole, RunningRole, WaitingRole, PictureRole };

    explicit RenderJobModel(QObject *parent = nullptr);

    /// Adds a render, which waits behind all that wait, and returns its id.
    int add(const render::RenderRequest &request, Afterwards afterwards,
            const std::optional<BatchPlace> &place = {});

    bool contains(int id) const;
    /// The record of `id`, which must be there.
    const RenderRecord &record(int id) const;

    /// Changes the record through `change` and tells the views.
    template<typename Change>
    void update(int id, Change &&change)
    {
        const int row = rowOf(id);
        change(m_records.at(std::size_t(row)));
        Q_EMIT dataChanged(index(row), index(row));
    }

    int rowOf(int id) const;
    /// One that is through leaves those under way.
    void settle(int id);
    /// Those under way rest, and what is added from now on.
    void setPaused(bool paused);
    /// Two that wait change places.
    void swap(int id, int other);
    /// Takes the place of all earlier films there were, and leaves those alone that are the same; those of
    /// this session are not among them twice. All were made of the project in `folder`.
    void setEarlier(const QString &folder, const std::vector<project::MadeFilm> &films);
    /// One that is through.
    void remove(int id);

    /// The film of an item, once its length is known.
    std::optional<SkimmedFilm> filmAt(const QModelIndex &index) const;
    /// For now another picture of one of the films is shown; without a path all are as they are.
    void showMoment(const QString &path, const QImage &picture);

    /// Those that were asked for together, in their order.
    std::vector<const RenderRecord *> batch(int batch) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Those that wait can be dragged to another turn, and films that are a file to wherever files are taken.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Somebody has dropped one that waits above `row`.
    void turnChosen(int id, int row);

private:
    void insertEarlier(int row, const QString &folder, const project::MadeFilm &film);
    void onLooked(const QString &path);
    void tellPicture(const QString &path);
    static QString picturedFile(const RenderRecord &record);
    int underWay() const;
    void move(int row, int target);
    QString toolTipOf(const RenderRecord &record) const;
    const AssetLook *lookAt(const RenderRecord &record) const;
    QImage pictureOf(const RenderRecord &record) const;

    std::vector<RenderRecord> m_records;
    int m_lastId = 0;
    bool m_isPaused = false;
    AssetPictures *m_pictures; ///< Of earlier films.
    QString m_playing;         ///< The path of the film that shows `m_moment`.
    QImage m_moment;
};

/// What a render is doing or how it ended, in one line.
QString renderStatus(const RenderRecord &record);

/// "1920 × 1080 · 30 fps · Standard", as it was asked for.
QString renderSettings(const render::RenderRequest &request);

/// "1.2 MB · 10.0 s · made in 5.1 s · …", of a film named elsewhere: render::summaryLine in the user's
/// language.
QString filmSummary(const render::RenderReport &report);

/// "1920 × 1080".
QString sizeText(QSize size);

} // namespace muto::ui
