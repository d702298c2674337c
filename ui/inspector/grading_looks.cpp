#include "ui/inspector/grading_looks.h"

#include "core/grading/grader.h"

#include <QCoreApplication>
#include <QHash>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace muto::ui {

namespace {

struct GradingLookWords
{
    Q_DECLARE_TR_FUNCTIONS(GradingLook)
};

constexpr QSize kLookPicture(34, 18);

QString nameOfLook(std::string_view id)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("warm-daylight"), QT_TRANSLATE_NOOP("GradingLook", "Warm daylight")},
        {QStringLiteral("clean-studio"), QT_TRANSLATE_NOOP("GradingLook", "Clean studio")},
        {QStringLiteral("skin-soft"), QT_TRANSLATE_NOOP("GradingLook", "Soft skin")},
        {QStringLiteral("food-pop"), QT_TRANSLATE_NOOP("GradingLook", "Appetising food")},
        {QStringLiteral("night-lift"), QT_TRANSLATE_NOOP("GradingLook", "Brighter night")},
        {QStringLiteral("muted-editorial"), QT_TRANSLATE_NOOP("GradingLook", "Muted editorial")},
        {QStringLiteral("vintage-wash"), QT_TRANSLATE_NOOP("GradingLook", "Vintage wash")},
        {QStringLiteral("mono-clean"), QT_TRANSLATE_NOOP("GradingLook", "Black and white")},
        {QStringLiteral("mono-fade"), QT_TRANSLATE_NOOP("GradingLook", "Faded black and white")},
        {QStringLiteral("soft-boost"), QT_TRANSLATE_NOOP("GradingLook", "Soft boost")},
        {QStringLiteral("bright-pop"), QT_TRANSLATE_NOOP("GradingLook", "Bright pop")},
        {QStringLiteral("deep-contrast"), QT_TRANSLATE_NOOP("GradingLook", "Deep contrast")},
        {QStringLiteral("creator-camcorder"), QT_TRANSLATE_NOOP("GradingLook", "Camcorder")},
    };
    const QString key = QString::fromLatin1(id.data(), qsizetype(id.size()));
    const char *name = names.value(key);
    return name ? GradingLookWords::tr(name) : key;
}

/// A small landscape with a face in it: sky, foliage, skin, white and black, where looks differ.
QImage sampleScene(QSize size)
{
    QImage scene(size, QImage::Format_RGBA8888);
    QPainter painter(&scene);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = size.width(), height = size.height();
    QLinearGradient sky(0, 0, 0, height);
    sky.setColorAt(0, QColor(0x5a, 0x92, 0xc8));
    sky.setColorAt(0.75, QColor(0xe9, 0xdf, 0xc6));
    painter.fillRect(scene.rect(), sky);
    painter.setPen(Qt::NoPen);
    const auto hill = [&](double from, double to, const QColor &colour) {
        QPainterPath path(QPointF(0, height * from));
        path.quadTo(width * 0.45, height * (from - 0.35), width, height * to);
        path.lineTo(width, height);
        path.lineTo(0, height);
        painter.fillPath(path, colour);
    };
    hill(0.85, 0.5, QColor(0x5d, 0x7f, 0x4a));
    hill(1.0, 0.85, QColor(0x24, 0x30, 0x24));
    painter.setBrush(QColor(0xd8, 0xa0, 0x80));
    painter.drawEllipse(QPointF(width * 0.7, height * 0.5), height * 0.24, height * 0.24);
    painter.setBrush(QColor(0xb8, 0x3a, 0x32));
    painter.drawRect(QRectF(width * 0.58, height * 0.78, width * 0.24, height * 0.22));
    return scene;
}

QIcon lookIcon(const grading::Preset &look, const QImage &scene, qreal devicePixelRatio)
{
    grading::Grade grade;
    for (const auto &[number, value] : look.numbers)
        grade[number] = value;
    QImage graded = scene.copy();
    grading::Grader(grade, grading::bake(grade))
        .paint({graded.bits(), graded.width(), graded.height()}, nullptr, 0);
    graded.setDevicePixelRatio(devicePixelRatio);
    return QIcon(QPixmap::fromImage(graded));
}

} // namespace

std::vector<ChoiceField::Choice> gradingLooks(qreal devicePixelRatio)
{
    const QImage scene = devicePixelRatio > 0 ? sampleScene(kLookPicture * devicePixelRatio) : QImage();
    std::vector<ChoiceField::Choice> looks;
    for (const grading::Preset &look : grading::presets()) {
        const bool isNone = look.id == "neutral";
        if (!isNone && !look.isComplete)
            continue;
        const QString id =
            isNone ? QString() : QString::fromLatin1(look.id.data(), qsizetype(look.id.size()));
        looks.push_back({id, isNone ? GradingLookWords::tr("None") : nameOfLook(look.id),
                         scene.isNull() ? QIcon() : lookIcon(look, scene, devicePixelRatio)});
    }
    return looks;
}

} // namespace muto::ui
