#include "ui/render/after_render.h"

#include "ui/render/render_controller.h"
#include "ui/support/show_file.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::array kAfterwardsNames{
    std::pair{Afterwards::Nothing, "nothing"},
    std::pair{Afterwards::Play, "play"},
    std::pair{Afterwards::Show, "show"},
};

} // namespace

QString afterwardsName(Afterwards afterwards)
{
    const auto found = std::find_if(kAfterwardsNames.begin(), kAfterwardsNames.end(),
                                    [&](const auto &each) { return each.first == afterwards; });
    return QLatin1String(found->second);
}

Afterwards afterwardsFromName(const QString &name)
{
    const auto found = std::find_if(kAfterwardsNames.begin(), kAfterwardsNames.end(),
                                    [&](const auto &each) { return name == QLatin1String(each.second); });
    return found != kAfterwardsNames.end() ? found->first : Afterwards::Nothing;
}

Afterwards dueAfter(const RenderRecord &record, bool othersOfBatchToCome)
{
    if (!record.succeeded() || othersOfBatchToCome)
        return Afterwards::Nothing;
    const bool isOneOfMany = record.place && record.place->total > 1;
    return isOneOfMany && record.afterwards == Afterwards::Play ? Afterwards::Show : record.afterwards;
}

AfterRender::AfterRender(RenderController &renders, QObject *parent)
    : QObject(parent)
    , m_renders(renders)
{
    connect(&renders, &RenderController::finished, this, &AfterRender::onFinished);
}

void AfterRender::onFinished(int id)
{
    const RenderRecord &record = m_renders.record(id);
    const auto batch =
        record.place ? m_renders.model().batch(record.place->batch) : std::vector<const RenderRecord *>();
    const bool othersToCome = std::any_of(
        batch.begin(), batch.end(), [](const RenderRecord *film) { return !film->outcome.has_value(); });
    switch (dueAfter(record, othersToCome)) {
    case Afterwards::Nothing:
        return;
    case Afterwards::Play:
        return openFile(record.request.outputPath);
    case Afterwards::Show:
        return openFolderOf(record.request.outputPath);
    }
}

} // namespace muto::ui
