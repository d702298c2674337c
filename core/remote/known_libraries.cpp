#include "core/remote/known_libraries.h"

#include "core/remote/remote_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <vector>

namespace muto::remote {

namespace {

struct Row
{
    KnownLibrary library;
    QRegularExpression inUrl; ///< As a whole word of the path: "/gsap@3/", "gsap.min.js".
};

Row row(const char *name, const char *file, const char *global, const char *words)
{
    return {{QString::fromLatin1(name), QString::fromLatin1(file), QString::fromLatin1(global)},
            QRegularExpression(QStringLiteral(R"((?:\A|[/@])(?:%1)(?=[.@/?-]|\z))").arg(QLatin1String(words)),
                               QRegularExpression::CaseInsensitiveOption)};
}

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        row("GSAP", "gsap.min.js", "gsap", "gsap|gsap-latest-beta"),
        row("GSAP (TweenMax)", "TweenMax.min.js", "TweenMax", "tweenmax"),
        row("dotLottie", "dotlottie-web.js", "DotLottie", "dotlottie(?:-[a-z]+)*|dotlottie-web"),
        row("Lottie", "lottie.min.js", "lottie", "lottie|lottie-web|bodymovin|lottie_[a-z]+"),
        row("Three.js", "three.min.js", "THREE", "three|three\\.js"),
        row("Anime.js", "anime.min.js", "anime", "anime|animejs"),
        row("D3", "d3.min.js", "d3", "d3|d3js\\.org"),
        row("PixiJS", "pixi.min.js", "PIXI", "pixi|pixi\\.js"),
        row("Tailwind CSS", "tailwind.js", "tailwind", "tailwindcss|cdn\\.tailwindcss\\.com|tailwind"),
        row("p5.js", "p5.min.js", "p5", "p5|p5js"),
        row("Chart.js", "chart.umd.js", "Chart", "chart|chart\\.js|chartjs"),
        row("jQuery", "jquery.min.js", "jQuery", "jquery"),
        row("React", "react.production.min.js", "React", "react"),
        row("Vue", "vue.global.prod.js", "Vue", "vue"),
    };
    return table;
}

std::optional<KnownLibrary> firstWhere(const std::function<bool(const Row &)> &fits)
{
    const auto found = std::find_if(rows().begin(), rows().end(), fits);
    return found == rows().end() ? std::nullopt : std::optional(found->library);
}

} // namespace

std::optional<KnownLibrary> libraryOf(const QString &urlOrFile)
{
    return firstWhere([&](const Row &row) { return row.inUrl.match(urlOrFile).hasMatch(); });
}

std::optional<KnownLibrary> libraryMissedBy(const QString &errorText)
{
    static const QRegularExpression notDefined(QStringLiteral(R"((?<![\w$])([\w$]+) is not defined)"));
    const QString name = notDefined.match(errorText).captured(1);
    if (name.isEmpty())
        return std::nullopt;
    return firstWhere([&](const Row &row) {
        return row.library.global == name ||
               (name == QLatin1String("$") && row.library.global == QLatin1String("jQuery"));
    });
}

QString vendorRemedy()
{
    return RemoteWords::tr(
        "Run mutoscope vendor PROJECT, or Project → Vendor Remote Files, to keep it in the "
        "project, or render with --allow-network");
}

QString vendorRemedy(const KnownLibrary &library)
{
    return RemoteWords::tr("%1, or put %2 beside the page and load that").arg(vendorRemedy(), library.file);
}

} // namespace muto::remote
