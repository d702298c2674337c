#include "tests/web/off_screen_page.h"

#include "core/frames/frame_stamp.h"

#include <QTest>

#include <optional>

namespace muto::test {

namespace {

constexpr int kPatienceMs = 20'000;

} // namespace

QByteArray numberedFilm(int frames, const QByteArray &code)
{
    return R"(<!doctype html><html><head><meta charset=utf-8><style>
        body { margin: 0 } #root { display: flex; width: 128px; height: 32px } #root div { width: 8px }
        </style></head><body>
        <div id=root data-composition-id=main data-start=0 data-width=128 data-height=32 data-no-timeline data-duration=)" +
           QByteArray::number(frames / 30.0, 'g', 17) + R"(></div><script>
        const bars = Array.from({ length: 16 }, () => root.appendChild(document.createElement('div')));
        const paint = number => bars.forEach((bar, i) => bar.style.background = (number >> i) & 1 ? '#fff' : '#000');
        document.addEventListener('hf-seek', ({ detail }) => paint(Math.round(detail.time * 30)));
        )" +
           code + "</script></body></html>";
}

Result<> OffScreenPage::open(const QString &folder, const OffScreenSetup &setup)
{
    const QSize view(std::max(setup.size.width(), frames::kStampWidth),
                     setup.size.height() + frames::kStampHeight);
    auto surface = web::PageSurface::create(setup.surface, {view, {folder, false}, setup.services});
    if (!surface)
        return fail(surface.error());
    m_surface = std::move(*surface);
    m_driver = std::make_unique<web::PageDriver>(m_surface->channel());

    std::optional<Error> error;
    const auto onFailed = QObject::connect(m_driver.get(), &web::PageDriver::failed, m_driver.get(),
                                           [&](const Error &failure) { error = failure; });
    QObject::connect(m_driver.get(), &web::PageDriver::ready, m_driver.get(),
                     [this](const web::PageManifest &manifest) { m_manifest = manifest; });
    web::StageConfig config;
    config.mode = web::StageConfig::Mode::Capture;
    config.entry = QStringLiteral("index.html");
    config.canvas = config.output = setup.size;
    m_driver->open(config);
    const bool ended = QTest::qWaitFor([&] { return m_driver->isReady() || error; }, kPatienceMs);
    QObject::disconnect(onFailed);
    if (error)
        return fail(*error);
    return ended ? ok() : fail(ErrorKind::Worker, QStringLiteral("The page gave no answer"));
}

} // namespace muto::test
