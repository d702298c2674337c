#include "core/edit/grading_payload.h"

#include "core/composition/grading_lines.h"
#include "core/edit/edit_words.h"
#include "core/edit/json_splices.h"

#include <cmath>

namespace muto::edit {

namespace {

const QString kLutKey = QStringLiteral("lut");
const QString kLookKey = QStringLiteral("preset");

QStringList pathOf(grading::Number number)
{
    const std::string_view path = grading::factOf(number).path;
    return QString::fromLatin1(path.data(), qsizetype(path.size())).split(QLatin1Char('.'));
}

/// Members that change no picture by themselves.
bool isInert(const QString &key, const QJsonValue &value)
{
    if (key == QLatin1String("enabled"))
        return value.toBool(true);
    if (key == kLookKey)
        return value.isNull() || value.toString() == QLatin1String("neutral") ||
               (value.isString() && value.toString().isEmpty());
    return key == QLatin1String("intensity") || key == QLatin1String("colorSpace") ||
           key == QLatin1String("version");
}

} // namespace

double plainNumber(float value)
{
    return std::round(double(value) * 1e4) / 1e4;
}

Result<GradingPayload> GradingPayload::parse(const QString &attribute)
{
    auto json = JsonText::parse(attribute);
    if (!json)
        return fail(ErrorKind::Composition,
                    EditWords::tr("The grading cannot be read: %1.").arg(json.error().message),
                    EditWords::tr("Correct data-color-grading in the source, or remove it."));
    return GradingPayload(std::move(*json));
}

std::optional<QString> GradingPayload::attribute() const
{
    const QJsonObject object = m_json.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isInert(it.key(), it.value()))
            return m_json.text();
    }
    return std::nullopt;
}

std::optional<QString> GradingPayload::said(grading::Number number) const
{
    const QJsonValue value = m_json.value(pathOf(number));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    return value.isString() ? value.toString() : jsonText(value);
}

double GradingPayload::unsaid(grading::Number number) const
{
    const std::string look = this->look().toStdString();
    if (const grading::Preset *preset = grading::findPreset(look)) {
        for (const auto &[which, value] : preset->numbers) {
            if (which == number)
                return plainNumber(value);
        }
    }
    return plainNumber(grading::factOf(number).initial);
}

void GradingPayload::set(grading::Number number, std::optional<double> value)
{
    const QString lutPath = lut();
    const bool isOfLut = number == grading::Number::LutIntensity;
    if (isOfLut && lutPath.isEmpty())
        return;
    if (!value || *value == unsaid(number)) {
        m_json.remove(pathOf(number));
        return;
    }
    if (isOfLut && m_json.value({kLutKey}).isString())
        m_json.set({kLutKey}, QJsonObject{{QStringLiteral("src"), lutPath}});
    m_json.set(pathOf(number), *value);
}

QString GradingPayload::look() const
{
    return m_json.value({kLookKey}).toString();
}

void GradingPayload::setLook(const QString &id)
{
    if (id.isEmpty())
        m_json.remove({kLookKey});
    else
        m_json.set({kLookKey}, id);
}

QString GradingPayload::lut() const
{
    const QJsonValue lut = m_json.value({kLutKey});
    return lut.isString() ? lut.toString() : lut.toObject().value(QLatin1String("src")).toString();
}

void GradingPayload::setLut(const QString &path)
{
    if (path.isEmpty())
        m_json.remove({kLutKey});
    else if (m_json.value({kLutKey}).isString())
        m_json.set({kLutKey}, path);
    else
        m_json.set({kLutKey, QStringLiteral("src")}, path);
}

grading::GradeReading GradingPayload::reading() const
{
    const QByteArray lines = composition::gradingLines(m_json.object());
    return grading::readGrade({lines.constData(), std::size_t(lines.size())});
}

} // namespace muto::edit
