#include "core/web/preview_page.h"

#include "core/web/page_driver.h"
#include "core/web/page_watch.h"
#include "core/web/project_fonts.h"
#include "core/web/web_engine_page_channel.h"
#include "core/web/web_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QWebEnginePage>

#include <algorithm>
#include <limits>
#include <utility>

namespace muto::web {

namespace {

constexpr int kReadyTimeoutMs = 45'000; // the driver's, while the film is loaded
constexpr int kPatience = 10;           // seconds, once it is ready

QString booleanWord(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

StageConfig stageConfig(const PreviewRequest &request)
{
    StageConfig config;
    config.mode = StageConfig::Mode::Preview;
    config.entry = request.entry;
    config.canvas = request.canvas;
    config.output = request.canvas;
    config.frameRate = request.frameRate;
    config.declaredDuration = request.declaredDuration;
    config.readyTimeoutMs = kReadyTimeoutMs;
    config.toleratesErrors = request.toleratesErrors;
    config.variables = request.variables;
    config.fonts = ProjectFonts::read(request.projectFolder).toJson();
    return config;
}

} // namespace

struct PreviewPage::Private
{
    explicit Private(const PageServices &services)
        : channel(services)
    {
    }

    WebEnginePageChannel channel;
    PageDriver driver{channel};
    PageWatch watch{*channel.page()};
    PreviewRequest request;
    FrameIndex frame;
    FrameIndex wanted;    ///< Sought last.
    bool seeking = false; ///< It is not shown yet.
    std::int64_t frameCount = 0;
    bool playing = false;
    PagePlace place;
    int patches = 0; ///< Sent so far.

    // What the person chose, told again to each page that becomes ready.
    double rate = 1;
    int stride = 1;
    double zoom = 0;
    int margin = 0;
    bool loop = false;
    std::optional<FrameRange> workArea;
    QColor backdrop;
    int patience = kPatience;

    void run(const QString &script)
    {
        channel.runScript(script);
        watch.expect();
    }

    void call(const char *method, const QString &argument = {})
    {
        if (driver.isReady())
            run(QStringLiteral("stage.%1(%2)").arg(QLatin1String(method), argument));
    }

    void applyRate() { call("setRate", QString::number(rate)); }
    void applyStride() { call("setStride", QString::number(stride)); }
    void applyLoop() { call("setLoop", booleanWord(loop)); }
    void applyZoom() { call("setZoom", QString::number(zoom)); }
    void applyMargin() { call("setMargin", QString::number(margin)); }

    void applyWorkArea()
    {
        call("setWorkArea", workArea
                                ? QStringLiteral("%1, %2").arg(workArea->first.value).arg(workArea->end.value)
                                : QStringLiteral("null, null"));
    }

    void applyBackdrop()
    {
        if (backdrop.isValid())
            call("setBackdrop", QLatin1Char('"') + backdrop.name() + QLatin1Char('"'));
    }

    /// A page that does not listen would not let another one in.
    void endSilence()
    {
        if (watch.isSilent())
            channel.endProcess();
        watch.stop();
        watch.setPatience(std::numeric_limits<int>::max());
    }

    FrameIndex inFilm(FrameIndex index) const
    {
        return {std::clamp<std::int64_t>(index.value, 0, std::max<std::int64_t>(0, frameCount - 1))};
    }

    /// Also while the film is still loading: it then begins there.
    void seek(FrameIndex target)
    {
        wanted = target;
        seeking = true;
        if (!driver.isReady())
            frame = target;
        if (driver.isListening())
            run(QStringLiteral("stage.seek(%1)").arg(target.value));
    }

    void applyEverything()
    {
        applyBackdrop();
        applyMargin();
        applyZoom();
        applyRate();
        applyStride();
        applyLoop();
        applyWorkArea();
    }
};

PreviewPage::PreviewPage(const PageServices &services, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(services))
{
    d->channel.page()->setAudioMuted(true); // what is heard is mixed outside of the page
    connect(&d->channel, &PageChannel::consoleMessage, this, &PreviewPage::consoleMessage);
    connect(&d->channel, &PageChannel::processDied, this, &PreviewPage::crashed);
    connect(&d->driver, &PageDriver::failed, this, [this](const Error &error) {
        d->endSilence();
        Q_EMIT failed(error);
    });
    connect(&d->watch, &PageWatch::hung, this, &PreviewPage::onHung);
    connect(&d->driver, &PageDriver::listening, this, [this] {
        d->watch.setBusy(true);
        d->seek(d->frame);
    });
    connect(&d->driver, &PageDriver::ready, this, [this](const PageManifest &manifest) {
        d->frameCount = d->request.frameRate.frameCount(manifest.duration);
        d->frame = d->wanted = d->inFilm(d->frame);
        d->watch.setPatience(d->patience);
        d->watch.setBusy(false);
        d->applyEverything();
        Q_EMIT ready(manifest);
    });
    connect(&d->channel, &PageChannel::messageReceived, this, &PreviewPage::onMessage);
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::onHung()
{
    if (!d->playing)
        d->frame = d->wanted; // where a better script begins
    const Error error{
        ErrorKind::Composition,
        WebWords::tr("A script of %1 has not come to an end for %2 s, at frame %3.")
            .arg(d->request.entry, QString::number(d->watch.patience()), QString::number(d->frame.value)),
        WebWords::tr(
            "It probably loops for ever. The page was stopped, and nothing of your work is lost. Correct "
            "the script, or undo what was changed last.")};
    if (std::exchange(d->playing, false))
        Q_EMIT playingChanged(false);
    d->channel.endProcess();
    d->driver.giveUp(error);
}

void PreviewPage::setPatience(int seconds)
{
    d->patience = seconds;
    if (isReady())
        d->watch.setPatience(seconds);
}

void PreviewPage::onMessage(const PageMessage &message)
{
    if (const auto *shown = std::get_if<PageFrame>(&message)) {
        d->frame = shown->frame;
        d->seeking = d->seeking && !(shown->frame == d->wanted);
        Q_EMIT frameShown(shown->frame);
    } else if (const auto *playing = std::get_if<PagePlaying>(&message);
               playing && playing->playing != d->playing) {
        d->playing = playing->playing;
        d->seeking = false;
        d->watch.setBusy(d->playing);
        Q_EMIT playingChanged(d->playing);
    } else if (const auto *scale = std::get_if<PageScale>(&message)) {
        Q_EMIT scaleChanged(scale->scale);
    } else if (const auto *place = std::get_if<PagePlace>(&message)) {
        d->place = *place;
        Q_EMIT placeChanged();
    } else if (std::holds_alternative<PagePainted>(message)) {
        Q_EMIT painted();
    } else if (d->driver.isReady()) {
        onEditMessage(message);
    }
}

void PreviewPage::onEditMessage(const PageMessage &message)
{
    if (const auto *done = std::get_if<PagePatched>(&message)) {
        if (done->refusal.isEmpty())
            Q_EMIT patched(done->number);
        else
            Q_EMIT patchRefused(done->number, done->refusal);
    } else if (const auto *changed = std::get_if<PageChanged>(&message)) {
        d->frameCount = d->request.frameRate.frameCount(changed->manifest.duration);
        d->wanted = d->inFilm(d->wanted);
        Q_EMIT manifestChanged(changed->manifest);
    }
}

PagePlace PreviewPage::place() const
{
    return d->place;
}

void PreviewPage::ask(const QString &name, const QJsonObject &question,
                      const std::function<void(const QJsonArray &)> &answer)
{
    if (!d->driver.isReady())
        return answer({});
    const QString argument = QString::fromUtf8(QJsonDocument(question).toJson(QJsonDocument::Compact));
    // Chromium's page answers what is still open when it ends. The driver has gone by then; this has not.
    page()->runJavaScript(QStringLiteral("stage.ask('%1', %2)").arg(name, argument),
                          [answer, guard = QPointer(&d->driver)](const QVariant &value) {
                              if (guard)
                                  answer(QJsonDocument::fromJson(value.toString().toUtf8()).array());
                          });
}

int PreviewPage::patch(const PagePatch &patch)
{
    if (!d->driver.isReady())
        return 0;
    d->run(scriptCall(QStringLiteral("stage.patch"), patch.toJson(++d->patches)));
    return d->patches;
}

QWebEnginePage *PreviewPage::page() const
{
    return d->channel.page();
}

void PreviewPage::open(const PreviewRequest &request, FrameIndex at)
{
    d->request = request;
    d->frame = at;
    d->seeking = false;
    reload();
}

void PreviewPage::reload()
{
    d->frameCount = 0;
    if (std::exchange(d->playing, false))
        Q_EMIT playingChanged(false);
    d->endSilence();
    d->channel.serve({d->request.projectFolder, d->request.allowNetwork});
    d->driver.open(stageConfig(d->request));
}

void PreviewPage::close()
{
    d->frameCount = 0;
    d->frame = {};
    d->seeking = false;
    if (std::exchange(d->playing, false))
        Q_EMIT playingChanged(false);
    d->driver.close();
    d->endSilence();
    d->channel.serve({});
    d->channel.load(QUrl(QStringLiteral("about:blank")));
}

bool PreviewPage::isReady() const
{
    return d->driver.isReady();
}

bool PreviewPage::isSilent() const
{
    return d->watch.isSilent();
}

bool PreviewPage::isPlaying() const
{
    return d->playing;
}

FrameIndex PreviewPage::frame() const
{
    return d->frame;
}

FrameIndex PreviewPage::target() const
{
    return d->seeking ? d->wanted : d->frame;
}

std::int64_t PreviewPage::frameCount() const
{
    return d->frameCount;
}

void PreviewPage::seek(FrameIndex frame)
{
    const std::int64_t last =
        d->frameCount > 0 ? d->frameCount - 1 : std::numeric_limits<std::int64_t>::max();
    d->seek({std::clamp<std::int64_t>(frame.value, 0, last)});
}

void PreviewPage::play()
{
    d->call("play");
}

void PreviewPage::pause()
{
    d->call("pause");
}

void PreviewPage::follow(double seconds)
{
    d->call("follow", QString::number(seconds, 'f', 4));
}

void PreviewPage::setRate(double rate)
{
    d->rate = rate;
    d->applyRate();
}

void PreviewPage::setStride(int frames)
{
    d->stride = frames;
    d->applyStride();
}

void PreviewPage::setLoop(bool loop)
{
    d->loop = loop;
    d->applyLoop();
}

void PreviewPage::setWorkArea(std::optional<FrameRange> area)
{
    d->workArea = area;
    d->applyWorkArea();
}

void PreviewPage::setZoom(double factor, std::optional<QPointF> about)
{
    d->zoom = factor;
    if (about)
        d->call("setZoom", QStringLiteral("%1, %2, %3").arg(factor).arg(about->x()).arg(about->y()));
    else
        d->applyZoom();
}

void PreviewPage::pan(QPointF distance)
{
    d->call("pan", QStringLiteral("%1, %2").arg(distance.x()).arg(distance.y()));
}

void PreviewPage::setMargin(int pixels)
{
    d->margin = pixels;
    d->applyMargin();
}

void PreviewPage::setBackdrop(const QColor &color)
{
    d->backdrop = color;
    d->applyBackdrop();
}

void PreviewPage::setGradingBypassed(bool bypassed)
{
    d->call("bypassGrading", booleanWord(bypassed));
}

} // namespace muto::web
