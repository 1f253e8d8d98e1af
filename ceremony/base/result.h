// Result<T>: a value or an Error that cannot be dropped by accident.
//
// tl::expected is not [[nodiscard]], and its inherited map and and_then would return the plain type
// and so lose the mark again; map and andThen below keep it.
#pragma once

#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

#include "base/error.h"

namespace keyrite::base {

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    using value_type = T;

    template <class F>
    auto map(F&& f) &&
    {
        if constexpr (std::is_void_v<T>) {
            using U = std::invoke_result_t<F>;
            if (!*this)
                return Result<U>(tl::unexpect, std::move(*this).error());
            if constexpr (std::is_void_v<U>) {
                std::forward<F>(f)();
                return Result<U>();
            } else {
                return Result<U>(std::forward<F>(f)());
            }
        } else {
            using U = std::invoke_result_t<F, T&&>;
            if (!*this)
                return Result<U>(tl::unexpect, std::move(*this).error());
            if constexpr (std::is_void_v<U>) {
                std::forward<F>(f)(*std::move(*this));
                return Result<U>();
            } else {
                return Result<U>(std::forward<F>(f)(*std::move(*this)));
            }
        }
    }

    template <class F>
    auto andThen(F&& f) &&
    {
        if constexpr (std::is_void_v<T>) {
            using R = std::invoke_result_t<F>;
            if (!*this)
                return R(tl::unexpect, std::move(*this).error());
            return std::forward<F>(f)();
        } else {
            using R = std::invoke_result_t<F, T&&>;
            if (!*this)
                return R(tl::unexpect, std::move(*this).error());
            return std::forward<F>(f)(*std::move(*this));
        }
    }

    template <class F>
    auto and_then(F&&) = delete;
    template <class F>
    auto transform(F&&) = delete;
    template <class F>
    auto or_else(F&&) = delete;
    template <class F>
    auto map_error(F&&) = delete;
    template <class F>
    auto transform_error(F&&) = delete;
};

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

inline tl::unexpected<Error> fail(Errc code, Message what, std::string subject = {}, Message hint = {})
{
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(subject), std::move(hint)});
}

// The thing that was verified. Only the function that verifies can make one, so that a caller cannot
// pass something unverified where a Verified is asked for.
template <class T, class Verifier>
class Verified {
public:
    const T& operator*() const& { return m_value; }
    const T* operator->() const { return &m_value; }
    T take() && { return std::move(m_value); }

private:
    friend Verifier;
    explicit Verified(T value) : m_value(std::move(value)) {}
    T m_value;
};

}  // namespace keyrite::base

namespace keyrite {
using base::fail;
using base::Result;
using base::Verified;
}  // namespace keyrite

#define KR_CONCAT_(a, b) a##b
#define KR_CONCAT(a, b) KR_CONCAT_(a, b)

// KR_TRY(auto key, parseKey(bytes));  declares `key`, or returns the error.
#define KR_TRY(declaration, expression) KR_TRY_(KR_CONCAT(krTry, __LINE__), declaration, expression)
#define KR_TRY_(name, declaration, expression)                 \
    auto name = (expression);                                  \
    if (!name)                                                 \
        return ::keyrite::base::fail(std::move(name).error()); \
    declaration = *std::move(name)

// KR_OK(writeFile(…));  goes on, or returns the error.
#define KR_OK(expression)                                              \
    do {                                                               \
        if (auto krResult = (expression); !krResult)                   \
            return ::keyrite::base::fail(std::move(krResult).error()); \
    } while (false)
