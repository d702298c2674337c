#pragma once

#include "app/render_command.h"
#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "core/composition/variables.h"
#include "core/render/data_rows.h"
#include "core/render/render_report.h"
#include "core/render/render_request.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace muto::app {

/// The films of `--batch`, one for each row.
struct Batch
{
    render::DataRows table;
    std::vector<render::RenderRequest> films; ///< As many as there are rows.
    QString manifestPath;                     ///< Absolute: in the folder that all films are in or below.
};

/// How the film of a row went.
struct BatchRow
{
    enum class State { Done, Failed, Cancelled, Skipped };
    State state = State::Skipped; ///< What no turn came for.
    render::RenderReport report;  ///< Of a film that is done.
    Error error;                  ///< Of one that failed.
};

/// Reads the rows and names their films; `film` is what they share. Fails with ErrorKind::Usage for rows or
/// names that make no sense, and where a film or the manifest is there already and `overwrite` was not asked
/// for: nothing is replaced without a word.
Result<Batch> readBatch(const RenderCommand &command, const composition::ProjectLocation &location,
                        const render::RenderRequest &film, const std::vector<composition::Variable> &declared,
                        const QDateTime &now);

/// What `manifest.json` says, and with another `type` the last line of `--json`: version 1, `total`,
/// `succeeded`, `failed`, and for each of the `rows` its `index` from 1, `status` (done, failed, cancelled,
/// skipped), `output` and `error`. Pure.
QJsonObject batchManifest(const Batch &batch, const std::vector<BatchRow> &rows);

/// "2 of 3 films made, 1 failed". Pure.
QString batchSummary(const std::vector<BatchRow> &rows);

/// 0 when all films are done, kExitCancelled when one was cancelled, else kExitFailed. Pure.
int batchExitCode(const std::vector<BatchRow> &rows);

} // namespace muto::app
