#include "ui/settings/rendering_page.h"

#include "core/media/encode_profile.h"
#include "core/render/worker_sizing.h"
#include "core/settings/configuration.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "core/worker/worker_command.h"
#include "ui/settings/page_rows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr double kLongestStreaming = 24 * 3600;

/// The variable that decides, of those that could.
QString decidingVariable(const QProcessEnvironment &environment, std::initializer_list<QLatin1String> names)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](QLatin1String name) { return !environment.value(name).isEmpty(); });
    return found == names.end() ? QString() : QString(*found);
}

QString streamingVariable(const QProcessEnvironment &environment)
{
    return decidingVariable(environment, {QLatin1String("MUTOSCOPE_ENABLE_STREAMING_ENCODE"),
                                          QLatin1String("PRODUCER_ENABLE_STREAMING_ENCODE")});
}

QString maximumVariable(const QProcessEnvironment &environment)
{
    return decidingVariable(environment, {QLatin1String("MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS"),
                                          QLatin1String("PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS")});
}

} // namespace

RenderingPage::RenderingPage(settings::Settings &settings, const QProcessEnvironment &environment,
                             QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_environment(environment)
    , m_quality(new QComboBox(this))
    , m_workers(new QSpinBox(this))
    , m_surface(new QComboBox(this))
    , m_streaming(new QCheckBox(tr("Send frames straight to the &encoder"), this))
    , m_maximum(new QDoubleSpinBox(this))
{
    makeControls();
    auto *rows = makeRows(this);
    addRow(rows, tr("&Quality"), m_quality, tr("What a new render begins with."));
    addRow(rows, tr("&Workers"), m_workers,
           tr("Processes that draw frames. Automatic takes as many as are worth it for the film and this "
              "computer."));
    m_surfaceNote = addRow(rows, tr("&Drawn by"), m_surface, QString());
    m_streamingNote = addRow(rows, tr("Streaming"), m_streaming, QString());
    m_maximumNote = addRow(rows, tr("&Longest film to stream"), m_maximum, QString());
    connectControls();
    load();
}

void RenderingPage::makeControls()
{
    m_quality->setObjectName(QStringLiteral("defaultQualityCombo"));
    m_quality->addItem(tr("Draft"), media::qualityName(media::Quality::Draft));
    m_quality->addItem(tr("Standard"), media::qualityName(media::Quality::Standard));
    m_quality->addItem(tr("High"), media::qualityName(media::Quality::High));
    m_workers->setObjectName(QStringLiteral("defaultWorkersSpin"));
    m_workers->setRange(0, render::kMaxWorkers);
    m_workers->setSpecialValueText(tr("Automatic"));
    m_surface->setObjectName(QStringLiteral("surfaceCombo"));
    m_surface->addItem(tr("Automatic"), QStringLiteral("auto"));
    m_surface->addItem(tr("The processor"), worker::surfaceName(worker::Surface::Software));
    m_surface->addItem(tr("OpenGL"), worker::surfaceName(worker::Surface::Gl));
    m_streaming->setObjectName(QStringLiteral("streamingSettingCheck"));
    m_maximum->setObjectName(QStringLiteral("maximumDurationSettingSpin"));
    m_maximum->setRange(1, kLongestStreaming);
    m_maximum->setDecimals(0);
    m_maximum->setSuffix(tr(" s"));
}

void RenderingPage::connectControls()
{
    connect(m_quality, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.set(keys::render::quality, m_quality->currentData().toString()); });
    connect(m_workers, &QSpinBox::valueChanged, this,
            [this](int workers) { m_settings.set(keys::render::workers, workers); });
    connect(m_surface, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.set(keys::render::surface, m_surface->currentData().toString()); });
    connect(m_streaming, &QCheckBox::toggled, this,
            [this](bool enabled) { m_settings.set(keys::render::streamingEnabled, enabled); });
    connect(m_maximum, &QDoubleSpinBox::valueChanged, this,
            [this](double seconds) { m_settings.set(keys::render::streamingMaxDurationSeconds, seconds); });
}

QString RenderingPage::title() const
{
    return tr("Rendering");
}

QString RenderingPage::iconName() const
{
    return QStringLiteral("render");
}

void RenderingPage::load()
{
    const QSignalBlocker quietQuality(m_quality);
    const QSignalBlocker quietWorkers(m_workers);
    m_quality->setCurrentIndex(std::max(0, m_quality->findData(m_settings.get(keys::render::quality))));
    m_workers->setValue(m_settings.get(keys::render::workers));
    loadEngine();
}

void RenderingPage::loadEngine()
{
    const QSignalBlocker quietSurface(m_surface);
    const QSignalBlocker quietStreaming(m_streaming);
    const QSignalBlocker quietMaximum(m_maximum);
    const auto engine =
        settings::resolveEngineConfiguration({}, m_environment, settings::storedEngineOptions(m_settings));
    // A variable that makes no sense was refused at the start of the program already.
    if (engine) {
        m_surface->setCurrentIndex(std::max(0, m_surface->findData(engine->surface.value)));
        m_streaming->setChecked(engine->streamingEnabled.value);
        m_maximum->setValue(engine->streamingMaxDurationSeconds.value);
    }
    const auto show = [](QWidget *control, QLabel *note, const QString &variable, const QString &otherwise) {
        control->setEnabled(variable.isEmpty());
        note->setText(variable.isEmpty() ? otherwise : tr("Set by %1.").arg(variable));
        note->show();
    };
    show(m_surface, m_surfaceNote, decidingVariable(m_environment, {QLatin1String("MUTOSCOPE_SURFACE")}),
         tr("Automatic takes OpenGL for pages that draw with WebGL, and where a graphics card is faster."));
    show(m_streaming, m_streamingNote, streamingVariable(m_environment),
         tr("Off: every frame is kept on disk first, which takes more room and time."));
    show(m_maximum, m_maximumNote, maximumVariable(m_environment), tr("Longer films go through disk."));
}

void RenderingPage::restoreDefaults()
{
    m_settings.set(keys::render::quality, keys::render::quality.defaultValue());
    m_settings.set(keys::render::workers, keys::render::workers.defaultValue());
    m_settings.set(keys::render::surface, keys::render::surface.defaultValue());
    m_settings.set(keys::render::streamingEnabled, keys::render::streamingEnabled.defaultValue());
    m_settings.set(keys::render::streamingMaxDurationSeconds,
                   keys::render::streamingMaxDurationSeconds.defaultValue());
    load();
}

} // namespace muto::ui
