#pragma once

#include "core/edit/json_text.h"
#include "core/grading/grade_reader.h"

#include <optional>

namespace muto::edit {

/// The payload of `data-color-grading` (contract 3.8) as an editor changes it: what it does not know of, and
/// how the rest is written, stays. Pure.
class GradingPayload
{
public:
    /// Of an attribute; no text is no grading yet. Fails for what is no JSON object.
    static Result<GradingPayload> parse(const QString &attribute);

    /// What becomes of the attribute: nothing when its payload comes to nothing and has nothing to keep.
    std::optional<QString> attribute() const;
    bool isEmpty() const { return !attribute(); }

    /// What is said of a number, as it is written: it may be a variable. Nothing where nothing is said.
    std::optional<QString> said(grading::Number number) const;
    /// What counts where nothing is said: the look's, or else that of the contract.
    double unsaid(grading::Number number) const;
    /// Nothing, or what counts without it, takes it away.
    void set(grading::Number number, std::optional<double> value);

    /// Empty for none.
    QString look() const;
    void setLook(const QString &id);
    QString lut() const;
    void setLut(const QString &path);

    grading::GradeReading reading() const;

private:
    explicit GradingPayload(JsonText json)
        : m_json(std::move(json))
    {
    }

    JsonText m_json;
};

/// How numbers of gradings are written: without the noise of single precision.
double plainNumber(float value);

} // namespace muto::edit
