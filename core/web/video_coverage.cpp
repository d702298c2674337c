#include "core/web/video_coverage.h"

#include "core/web/web_words.h"

namespace muto::web {

Result<double> videoCoverage(const QString &text)
{
    constexpr double kUsual = 0.95;
    if (text.isEmpty())
        return kUsual;
    bool isNumber = false;
    const double share = text.toDouble(&isNumber);
    if (!isNumber || !(share >= 0 && share <= 1))
        return fail(ErrorKind::Usage,
                    WebWords::tr("Invalid HF_VIDEO_COVERAGE_THRESHOLD \"%1\": must be a number from 0 to 1.")
                        .arg(text));
    return share;
}

} // namespace muto::web
