#include "tests/support/film_numbers.h"

#include "tests/support/numbered_frame.h"

#include <numeric>

namespace muto::test {

Result<> forEachFrame(const QString &film, const std::function<void(const media::DecodedFrame &)> &look)
{
    auto reader = media::VideoFrameReader::open(film);
    if (!reader)
        return fail(reader.error());
    while (true) {
        const auto frame = reader->next();
        if (!frame)
            return fail(frame.error());
        if (!frame->has_value())
            return ok();
        look(**frame);
    }
}

Result<FilmNumbers> numbersIn(const QString &film)
{
    FilmNumbers numbers;
    const auto seen = forEachFrame(
        film, [&](const media::DecodedFrame &frame) { numbers += readNumber(frame.i420, frame.size); });
    if (!seen)
        return fail(seen.error());
    return numbers;
}

FilmNumbers countedFrom(std::int64_t first, int count)
{
    FilmNumbers numbers(count);
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

} // namespace muto::test
