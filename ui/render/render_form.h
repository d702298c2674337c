#pragma once

#include "core/base/system_info.h"
#include "core/render/data_rows.h"
#include "core/render/render_config.h"
#include "core/render/render_request.h"
#include "core/render/worker_sizing.h"
#include "ui/render/after_render.h"
#include "ui/render/film_facts.h"

#include <tl/expected.hpp>

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muto::ui {

enum class SizeChoice { Composition, Half, Double, FullHd, UltraHd };
enum class RangeChoice { Whole, Marks, Typed, Frames, Points };

/// What the Render dialog asks, as typed.
struct RenderForm
{
    QString destination;
    render::OutputFormat format = render::OutputFormat::Mp4;
    SizeChoice size = SizeChoice::Composition;
    QString frameRate;           ///< Empty for the composition's own.
    bool keepBackground = false; ///< In formats with alpha.
    media::Quality quality = media::Quality::Standard;
    std::optional<int> crf;              ///< In place of the quality's own; nothing leaves it to that.
    std::optional<std::int64_t> bitRate; ///< Likewise, in bits a second; goes before `crf`.
    int gifRepeats = 0;                  ///< 0 for ever.
    RangeChoice range = RangeChoice::Whole;
    QString from;
    QString to;
    std::int64_t firstFrame = 0;           ///< As the film counts them.
    std::optional<std::int64_t> lastFrame; ///< The last one that is rendered; nothing is the film's last.
    std::optional<double> fromPoint;       ///< Seconds of one of the film's points; nothing is its beginning.
    std::optional<double> toPoint;         ///< Likewise; nothing is its end.
    std::optional<int> workers;            ///< Nothing means automatic.
    bool streaming = true;
    double streamingMaximum = 240;          ///< Seconds.
    std::optional<worker::Surface> surface; ///< What draws; nothing leaves it to the film.
    bool lowMemory = false;                 ///< One worker, and streaming whatever the length.
    bool strict = false;                    ///< No film of a page that warns, nor with errors in its files.
    bool strictAll = false;                 ///< Nor with warnings in them, if it is strict.
    Afterwards afterwards = Afterwards::Nothing;
    QString dataFile; ///< With a film in each row; empty for one film.
    friend bool operator==(const RenderForm &, const RenderForm &) = default;
};

enum class FormField { Destination, Data, FrameRate, From, To, Strict };

/// What is wrong with the form, and where.
struct FormProblem
{
    FormField field = FormField::Destination;
    QString message;
    friend bool operator==(const FormProblem &, const FormProblem &) = default;
};

/// The films that the rows of a file make.
struct BatchPreview
{
    std::vector<render::RenderRequest> films;
    QStringList existing; ///< Files that would be replaced.
};

/// What pressing Render would do.
struct RenderPreview
{
    render::RenderRequest request;
    render::RenderConfig config;
    FrameRate frameRate;     ///< Of the film: not every format can have what was asked for.
    std::int64_t frames = 0; ///< 0 while the film's length is not known.
    double seconds = 0;
    render::WorkerCount workers;
    QString verdict; ///< "will stream" or "will go through disk, because …"
};

/// Reads the form. Pure but for a look at the destination's file system.
tl::expected<RenderPreview, FormProblem> previewRender(const RenderForm &form, const FilmFacts &film,
                                                       const render::RenderConfig &config,
                                                       const SystemInfo &system);

/// A film for each row; the output path of `film` is the pattern of their names. `keepsBoth` gives films
/// other names than files that are there. Pure but for a look at the destination's file system.
tl::expected<BatchPreview, FormProblem> previewBatch(const render::RenderRequest &film,
                                                     const render::DataRows &rows, const FilmFacts &facts,
                                                     bool keepsBoth);

enum class SizeRefusal { None, Shape, TooLarge };

/// A size of the list, and why it cannot be chosen for a canvas.
struct SizeOption
{
    SizeChoice choice = SizeChoice::Composition;
    QSize size; ///< As the canvas lies: upright, wide or square. Empty when there is none of its shape.
    SizeRefusal refusal = SizeRefusal::None;
    friend bool operator==(const SizeOption &, const SizeOption &) = default;
};

/// Every size there is, in the order of the list. The picture is drawn for the size of the film and not
/// enlarged, so any size will do that has the canvas's shape: 1080p and 4K of 16:9, 9:16 and 1:1. Pure.
std::vector<SizeOption> sizeOptions(QSize canvas);
/// The size of a choice, or the composition's own where that cannot be chosen. Pure.
QSize sizeFor(SizeChoice choice, QSize canvas);
/// Words of the settings; another word is the composition's size.
QString sizeName(SizeChoice choice);
SizeChoice sizeFromName(const QString &name);

/// `<folderPath>/<name of the project>.mp4`, or the first name after it that is free and not among `taken`.
QString proposedDestination(const FilmFacts &film, const QString &folderPath, render::OutputFormat format,
                            const QStringList &taken = {});

/// `<project>/renders`, or the user's films when the project cannot be written to.
QString usualFolder(const FilmFacts &film);

} // namespace muto::ui
