// Speaks the worker protocol and paints numbered frames, without Chromium. Its faults are asked for on the
// command line:
//
//   --die-at=N          leaves, as if killed, before frame N
//   --once=FILE         …but only if FILE does not exist yet; makes it
//   --die-opening=FILE  leaves, as if killed, instead of opening the page, if FILE does not exist yet; makes
//   it
//   --refuse            says that the composition is at fault
//   --silent            connects and says nothing more
//   --old               introduces itself as another build
//   --nonsense          sends bytes that are no message
//   --duration=S        the page says it lasts so long
//   --sounds=JSON       the page says that this is to be heard
//   --stall-at=N        captures nothing from frame N on
//   --backwards         captures in pairs, the later frame first
//   --gl=NAME           there is OpenGL, drawn by NAME; without it a probe fails
//   --webgl=WHEN        the page asks for WebGL "early" (before it is ready) or "late" (at frame 5), or is
//   "likely" to
//   --slow=MS           on the software surface each frame takes so long
#include "core/worker/frame_ring.h"
#include "core/worker/message_channel.h"
#include "tests/support/numbered_frame.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

using namespace muto;
using namespace muto::worker;

namespace {

class FakeWorker : public QObject
{
public:
    FakeWorker(QLocalSocket *socket, const QCommandLineParser &faults)
        : m_faults(faults)
        , m_channel(socket)
    {
        connect(&m_channel, &MessageChannel::received, this, &FakeWorker::obey);
        connect(&m_channel, &MessageChannel::closed, this, [] { std::_Exit(0); });
        if (has("silent"))
            return;
        if (has("nonsense")) {
            socket->write("\x00\x00\x00\x05hello", 9);
            return;
        }
        const QString build = has("old") ? QStringLiteral("some older build") : currentBuildId();
        m_channel.send(Hello{kProtocolVersion, build, QCoreApplication::applicationPid()});
    }

private:
    bool has(const char *fault) const { return m_faults.isSet(QLatin1String(fault)); }

    std::optional<qint64> number(const char *fault) const
    {
        return has(fault) ? std::optional(m_faults.value(QLatin1String(fault)).toLongLong()) : std::nullopt;
    }

    void obey(const Message &message)
    {
        if (const auto *load = std::get_if<Load>(&message))
            open(*load);
        else if (const auto *capture = std::get_if<Capture>(&message))
            plan(*capture);
        else if (const auto *release = std::get_if<Release>(&message))
            m_credits->giveBack(release->slot);
        else if (std::holds_alternative<Quit>(message))
            std::_Exit(0);
        work();
    }

    void open(const Load &load)
    {
        if (has("die-opening") && isFirst("die-opening"))
            std::abort();
        if (has("refuse")) {
            m_channel.send(Failed{ErrorKind::Composition,
                                  QStringLiteral("index.html:3: ReferenceError: gsap is not defined"),
                                  {}});
            return;
        }
        m_mayLackWebGl = load.mayLackWebGl;
        if (lacksWebGl("early"))
            return sendWebGlMissing();
        m_layout = frames::PictureLayout::of(load.pixels, load.output);
        m_ring.emplace(std::move(*FrameRing::open(load.ringPath, m_layout, load.ringSlots)));
        m_credits.emplace(load.ringSlots);
        m_channel.send(Ready{m_faults.value(QStringLiteral("duration")).toDouble(), false, manifest()});
    }

    QJsonObject manifest() const
    {
        const QByteArray sounds = m_faults.value(QStringLiteral("sounds")).toUtf8();
        return {{QStringLiteral("sounds"), QJsonDocument::fromJson(sounds).object()},
                {QStringLiteral("needsWebGl"), need()}};
    }

    bool isSoftware() const { return m_faults.value(QStringLiteral("surface")) == QLatin1String("software"); }

    bool lacksWebGl(const char *when) const
    {
        return isSoftware() && !m_mayLackWebGl &&
               m_faults.value(QStringLiteral("webgl")) == QLatin1String(when);
    }

    void sendWebGlMissing()
    {
        m_channel.send(
            Failed{ErrorKind::WebGl, QStringLiteral("The page asked for WebGL, and there is none"), {}});
    }

    QString need() const
    {
        const QString when = m_faults.value(QStringLiteral("webgl"));
        if (when == QLatin1String("early"))
            return QStringLiteral("yes");
        return when == QLatin1String("likely") ? when : QStringLiteral("no");
    }

    void plan(const Capture &capture)
    {
        for (FrameIndex frame = capture.frames.first; frame < capture.frames.end;
             frame = frame + capture.stride)
            m_todo.push_back(frame);
        if (has("backwards")) {
            for (std::size_t i = 0; i + 1 < m_todo.size(); i += 2)
                std::swap(m_todo[i], m_todo[i + 1]);
        }
        m_planned = true;
    }

    void work()
    {
        while (m_planned && m_done < m_todo.size() && !m_credits->isEmpty()) {
            const FrameIndex frame = m_todo[m_done];
            if (number("stall-at") && frame.value >= *number("stall-at"))
                return;
            dieIfAsked(frame);
            if (frame.value == 5 && lacksWebGl("late"))
                return sendWebGlMissing();
            if (isSoftware() && number("slow"))
                QThread::msleep(ulong(*number("slow")));
            const int slot = m_credits->take();
            test::paintNumber(frame.value, m_layout, m_ring->slot(slot));
            m_channel.send(Captured{frame, slot});
            ++m_done;
        }
        if (m_planned && m_done == m_todo.size()) {
            m_planned = false;
            m_channel.send(Finished{qint64(m_done), 0, 0});
        }
    }

    void dieIfAsked(FrameIndex frame)
    {
        if (number("die-at") != frame.value)
            return;
        if (has("once") && !isFirst("once"))
            return;
        m_channel.flush();
        std::abort();
    }

    /// Whether the file that the option names has to be made.
    bool isFirst(const char *option) const
    {
        QFile marker(m_faults.value(QLatin1String(option)));
        return !marker.exists() && marker.open(QIODevice::WriteOnly);
    }

    const QCommandLineParser &m_faults;
    MessageChannel m_channel;
    frames::PictureLayout m_layout;
    std::optional<FrameRing> m_ring;
    std::optional<SlotCredits> m_credits;
    std::vector<FrameIndex> m_todo;
    std::size_t m_done = 0;
    bool m_planned = false;
    bool m_mayLackWebGl = false;
};

int probe(const QString &renderer)
{
    std::fprintf(renderer.isEmpty() ? stderr : stdout, "%s\n",
                 renderer.isEmpty() ? "The driver is asleep." : qPrintable(renderer));
    return renderer.isEmpty() ? EXIT_FAILURE : EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *flag : {"refuse", "silent", "old", "nonsense", "backwards", "probe"})
        parser.addOption(QCommandLineOption(QLatin1String(flag)));
    for (const char *option : {"die-at", "die-opening", "once", "duration", "sounds", "stall-at", "surface",
                               "gl", "webgl", "slow"})
        parser.addOption(QCommandLineOption(QLatin1String(option), {}, QStringLiteral("value")));
    parser.process(application);

    if (parser.isSet(QStringLiteral("probe")))
        return probe(parser.value(QStringLiteral("gl")));

    auto *socket = new QLocalSocket;
    socket->connectToServer(parser.positionalArguments().value(0));
    if (!socket->waitForConnected(5000))
        return 1;
    FakeWorker worker(socket, parser);
    return QCoreApplication::exec();
}
